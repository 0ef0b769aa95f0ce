package fr.convergence.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.accompaniment.TransferWished;
import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.renewal.TransferRecommended;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.TestWorld;
import fr.convergence.transfer.RelayService;
import fr.convergence.transfer.TransferFailed;
import fr.convergence.transfer.TransferService;
import fr.convergence.transfer.TransferStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class TransferProcessTest extends ProcessTestBase {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);

    @Autowired
    private TransferService transfers;

    @Autowired
    private RelayService relays;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private ConsentRegister consents;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ApplicationEvents published;

    @Override
    protected String processKey() {
        return TransferProcess.KEY;
    }

    @Test
    void goesOnInAnotherStructureWithTheSameClocks() {
        var instance = moved();
        var reference = instance.getBusinessKey();
        var seen = parcours.view(reference);
        assertThat(seen.siae()).isEqualTo(TestWorld.JARDIN);
        assertThat(seen.referent(ReferentRole.FIL_ROUGE)).contains("cip@" + TestWorld.JARDIN);
        assertThat(seen.referents()).as("referents of the structure she left").doesNotContainKey(ReferentRole.LOGEMENT);
        assertThat(seen.programmeStart()).isEqualTo(LocalDate.of(2025, 6, 2));
        assertThat(relays.stillFollows(reference, TestWorld.CANAL)).isTrue();
        assertThat(desk.phase("worksite", reference).getTenantId()).as("the only worksite").isEqualTo(TestWorld.JARDIN);

        handOver(instance);
        receive(instance, "yes");
        time.fire("event_overlapEnds", instance.getId());
        assertThat(time.today()).isEqualTo(FIRST_DAY.plusDays(42));
        time.holdAt(FIRST_DAY.plusDays(43));
        assertThat(relays.stillFollows(reference, TestWorld.CANAL)).isFalse();
        time.runPending(instance.getId());
        time.fire("event_returnPeriodEnds", instance.getId());

        assertThat(time.today()).isEqualTo(FIRST_DAY.plusMonths(3));
        assertThat(instance).isEnded().hasPassed("serviceTask_closeOverlap", "endEvent_parcoursContinued")
                .hasNotPassed("userTask_organiseReturn");
        assertThat(transfers.all(reference)).extracting("status").containsExactly(TransferStatus.CONTINUED);
        assertThat(failures(reference)).isZero();
    }

    @Test
    void handsTheThreadOverAgainWhenSomethingIsMissing() {
        var instance = moved();
        assertThat(desk.task(instance.getId(), "userTask_handOverThread").getAssignee()).isEqualTo("cip@" + TestWorld.CANAL);
        var tooEarly = Map.<String, Object>of("metOn", time.today().plusDays(1), "mustKnow", "Elle arrive toujours en avance le matin.");
        assertThat(refusal(instance.getId(), "userTask_handOverThread", tooEarly)).contains("une rencontre qui a eu lieu");
        handOver(instance);
        assertThat(desk.task(instance.getId(), "userTask_receiveThread").getAssignee()).isEqualTo("cip@" + TestWorld.JARDIN);
        var silent = answers("metPerson", "yes", "knowsWho", "yes", "passportRead", "no", "networkTold", "yes");
        assertThat(refusal(instance.getId(), "userTask_receiveThread", silent)).contains("Dites ce qui manque");

        receive(instance, "no");

        assertThat(instance).isWaitingAt("userTask_handOverThread");
        var shown = desk.read(desk.task(instance.getId(), "userTask_handOverThread"), "cip@" + TestWorld.CANAL);
        assertThat(shown.get("missingText")).isEqualTo("Relire le passeport ensemble.");
    }

    @Test
    void remindsTheRelayUntilItIsComplete() {
        var instance = moved();
        time.fire("event_relayReminder", instance.getId());
        time.runPending(instance.getId());
        time.fire("event_relayEscalation", instance.getId());
        time.runPending(instance.getId());
        assertThat(instance).hasPassed("endEvent_relayReminded", "endEvent_relayEscalated").isWaitingAt("userTask_handOverThread");
    }

    @Test
    void comesBackWithoutANewIntakeWhenTheContractBreaksSoon() {
        var instance = moved();
        var reference = instance.getBusinessKey();
        time.holdAt(FIRST_DAY.plusDays(20));
        parcours.breakContract(reference, time.today(), ContractEnd.BROKEN_BY_PERSON);
        assertThat(instance).isWaitingAt("userTask_organiseReturn");
        time.fire("event_returnReminder", instance.getId());
        time.runPending(instance.getId());
        time.fire("event_returnEscalation", instance.getId());
        time.runPending(instance.getId());
        var stranger = contract(time.today().plusDays(1), "returning");
        assertThat(refusal(instance.getId(), "userTask_organiseReturn", stranger)).contains("un collègue de votre structure");

        var back = contract(time.today().plusDays(1), "returning");
        back.put("filRouge", "cip@" + TestWorld.CANAL);
        desk.submit(instance.getId(), "userTask_organiseReturn", back);
        time.runPending(instance.getId());

        assertThat(instance).isEnded().hasPassed("endEvent_returnReminded", "endEvent_returnEscalated", "endEvent_personReturned");
        var seen = parcours.view(reference);
        assertThat(seen.siae()).isEqualTo(TestWorld.CANAL);
        assertThat(seen.status()).isEqualTo(ParcoursStatus.ACTIVE);
        assertThat(seen.referent(ReferentRole.FIL_ROUGE)).contains("cip@" + TestWorld.CANAL);
        assertThat(desk.phase("worksite", reference).getTenantId()).as("the only worksite").isEqualTo(TestWorld.CANAL);
        assertThat(published.stream(TransferFailed.class)).contains(new TransferFailed(reference, TestWorld.CANAL));
    }

    @Test
    void staysWithTheHostWhenSheDoesNotWishToComeBack() {
        var instance = moved();
        wish(instance.getBusinessKey(), TestWorld.JARDIN);
        assertThat(refusal(instance.getId(), "userTask_organiseReturn", answers("returning", "no"))).contains("ce que la personne souhaite");

        desk.submit(instance.getId(), "userTask_organiseReturn", answers("returning", "no", "words", "Je veux continuer au jardin."));

        assertThat(instance).isEnded().hasPassed("endEvent_personStaysWithHost");
        assertThat(published.stream(TransferFailed.class)).contains(new TransferFailed(instance.getBusinessKey(), TestWorld.JARDIN));
    }

    @Test
    void remindsAndEscalatesTheProposalThenStopsWhenNothingSuits() {
        var instance = wished();
        time.travelTo(TODAY.plusDays(40), instance.getId());
        assertThat(instance).hasPassed("endEvent_proposalReminded", "endEvent_proposalEscalated").isWaitingAt("userTask_proposeSiae");

        desk.submit(instance.getId(), "userTask_proposeSiae",
                answers("found", "no", "explanation", "Aucune structure proche n'embauche en ce moment."));

        assertThat(instance).isEnded().hasPassed("endEvent_noSiaeFound");
        assertThat(failures(instance.getBusinessKey())).isEqualTo(1);
    }

    @Test
    void refusesAProposalThatCannotBeMade() {
        var instance = wished();
        var twice = proposal(TestWorld.JARDIN, TestWorld.JARDIN);
        assertThat(refusal(instance.getId(), "userTask_proposeSiae", twice)).contains("proposée deux fois");
        assertThat(refusal(instance.getId(), "userTask_proposeSiae", proposal(TestWorld.CANAL, null))).contains("déjà dans cette structure");
        assertThat(refusal(instance.getId(), "userTask_proposeSiae", proposal("etti-inconnue", null))).contains("structures de la liste");
        var today = proposal(TestWorld.JARDIN, null);
        today.put("plannedOn", TODAY);
        assertThat(refusal(instance.getId(), "userTask_proposeSiae", today)).contains("doit être à venir");
    }

    @Test
    void staysWhereSheIsWhenShePrefersTo() {
        var instance = proposed(TestWorld.JARDIN, null);
        desk.submit(instance.getId(), "userTask_recordPersonAgreement", answers("answer", "STAYS", "words", "Je suis bien ici."));
        assertThat(instance).isEnded().hasPassed("endEvent_personStays").hasNotPassed("userTask_answerTransfer");
        assertThat(failures(instance.getBusinessKey())).isEqualTo(1);
    }

    @Test
    void seesTheStructureBeforeSheAnswers() {
        var instance = proposed(TestWorld.JARDIN, null);
        desk.submit(instance.getId(), "userTask_recordPersonAgreement", answers("answer", "VISIT_FIRST"));
        time.holdAt(TODAY.plusDays(40));
        var immersion = discovery("IMMERSION", TODAY.plusDays(1), TODAY.plusDays(32));
        assertThat(refusal(instance.getId(), "userTask_arrangeDiscovery", immersion)).contains("31 jours au plus");
        assertThat(refusal(instance.getId(), "userTask_arrangeDiscovery", discovery("VISIT", time.today(), time.today().plusDays(1))))
                .contains("n'est pas finie");

        desk.submit(instance.getId(), "userTask_arrangeDiscovery", discovery("IMMERSION", TODAY.plusDays(1), TODAY.plusDays(31)));

        assertThat(instance).isWaitingAt("userTask_recordPersonAgreement");
        assertThat(transfers.view(instance.getBusinessKey()).discoveries()).hasSize(1);
    }

    @Test
    void goesBackToThePersonWhenTheStructureWantsToMeetHer() {
        var instance = requested(TestWorld.JARDIN, null);
        desk.submit(instance.getId(), "userTask_answerTransfer", answers("answer", "VISIT"));
        desk.submit(instance.getId(), "userTask_arrangeDiscovery", answers("held", "no"));
        assertThat(instance).isWaitingAt("userTask_recordPersonAgreement");
        time.holdAt(TODAY.plusDays(1));
        agree(instance);
        assertThat(desk.task(instance.getId(), "userTask_answerTransfer").getTenantId()).isEqualTo(TestWorld.JARDIN);
    }

    @Test
    void showsTheHostOnlyWhatThePersonAgreesToShare() {
        var instance = requested(TestWorld.JARDIN, null);
        var task = desk.task(instance.getId(), "userTask_answerTransfer");

        var shown = desk.read(task, "direction@" + TestWorld.JARDIN);

        assertThat(shown.get("passport").toString()).contains("Cherche un poste en cuisine.").doesNotContain("Dossier en cours.");
        assertThat(shown.get("clocksText").toString()).contains("4 ans et 3 mois", "1er juin 2030", "1er juin 2027");
        assertThatThrownBy(() -> desk.read(task, "cip@" + TestWorld.CANAL)).as("the origin").isNotNull();
        assertThatThrownBy(() -> desk.read(task, "encadrant@" + TestWorld.JARDIN)).as("another profession").isNotNull();
    }

    @Test
    void asksTheNextStructureAfterARefusalAndAfterASilence() {
        var instance = requested(TestWorld.JARDIN, TestWorld.LIVRAISON);
        var hasty = answers("answer", "REFUSED");
        assertThat(refusal(instance.getId(), "userTask_answerTransfer", hasty)).contains("Un refus s'explique");
        desk.submit(instance.getId(), "userTask_answerTransfer",
                answers("answer", "REFUSED", "refusal", "NO_HIRING", "explanation", "Aucun poste ne se libère avant l'été."));
        time.runPending(instance.getId());
        assertThat(desk.task(instance.getId(), "userTask_answerTransfer").getTenantId()).isEqualTo(TestWorld.LIVRAISON);

        time.fire("event_answerReminder", instance.getId());
        assertThat(time.today()).as("five working days later").isEqualTo(LocalDate.of(2026, 3, 9));
        time.runPending(instance.getId());
        time.fire("event_answerExpired", instance.getId());
        assertThat(time.today()).as("ten working days later").isEqualTo(LocalDate.of(2026, 3, 16));

        assertThat(instance).hasPassed("endEvent_hostAnswerReminded").isWaitingAt("userTask_proposeSiae");
        assertThat(transfers.view(instance.getBusinessKey()).targets()).extracting("status").map(Object::toString)
                .containsExactly("REFUSED", "SILENT");
    }

    @Test
    void takesTheRequestBackWhenAnAgreementIsWithdrawn() {
        var instance = requested(TestWorld.JARDIN, null);
        time.holdAt(TODAY.plusDays(1));
        consents.record(instance.getBusinessKey(), Domain.EMPLOI, Recipient.TEAM, ConsentAnswer.WITHDRAWN, ConsentMeans.ORAL, "cip@aci-canal");
        assertThat(instance).isWaitingAt("userTask_answerTransfer");

        consents.record(instance.getBusinessKey(), Domain.EMPLOI, Recipient.SIAE, ConsentAnswer.WITHDRAWN, ConsentMeans.ORAL, "cip@aci-canal");

        assertThat(instance).isWaitingAt("userTask_recordPersonAgreement").hasPassed("serviceTask_suspendRequest");
        assertThat(transfers.passport(instance.getBusinessKey()).lines()).isEmpty();
    }

    @Test
    void turnsToTheNextStructureWhenTheContractIsNotSigned() {
        var instance = accepted(TestWorld.JARDIN, TestWorld.LIVRAISON);
        time.fire("event_hostContractReminder", instance.getId());
        time.runPending(instance.getId());
        time.fire("event_hostContractEscalation", instance.getId());
        time.runPending(instance.getId());
        assertThat(refusal(instance.getId(), "userTask_signHostContract", answers("signed", "no"))).contains("Dites pourquoi");

        desk.submit(instance.getId(), "userTask_signHostContract", answers("signed", "no", "unsignedReason", "Le poste n'est plus ouvert."));
        time.runPending(instance.getId());

        assertThat(instance).hasPassed("endEvent_hostContractReminded", "endEvent_hostContractEscalated").isWaitingAt("userTask_answerTransfer");
        assertThat(desk.task(instance.getId(), "userTask_answerTransfer").getTenantId()).isEqualTo(TestWorld.LIVRAISON);
    }

    @Test
    void refusesAContractThatDoesNotHoldInTheClocks() {
        var instance = accepted(TestWorld.JARDIN, null);
        var beyond = contract(FIRST_DAY, "signed");
        beyond.put("endsOn", LocalDate.of(2027, 6, 2));
        assertThat(refusal(instance.getId(), "userTask_signHostContract", beyond)).contains("dépasse la date autorisée (1er juin 2027)");
        var tooShort = contract(FIRST_DAY, "signed");
        tooShort.put("endsOn", FIRST_DAY.plusMonths(4).minusDays(2));
        assertThat(refusal(instance.getId(), "userTask_signHostContract", tooShort)).contains("moins de 4 mois");
        var stranger = contract(FIRST_DAY, "signed");
        stranger.put("filRouge", "cip@" + TestWorld.CANAL);
        assertThat(refusal(instance.getId(), "userTask_signHostContract", stranger)).contains("un collègue de votre structure");
        var nobody = contract(FIRST_DAY, "signed");
        nobody.remove("filRouge");
        assertThat(refusal(instance.getId(), "userTask_signHostContract", nobody)).contains("et le fil rouge");

        tooShort.put("shortConfirmed", true);
        desk.submit(instance.getId(), "userTask_signHostContract", tooShort);
        assertThat(instance).isWaitingAt("event_hostContractStarts");
    }

    @Test
    void refusesAContractKindTheStructureCannotSign() {
        var instance = accepted(TestWorld.LIVRAISON, null);
        var ofAnAci = contract(FIRST_DAY, "signed");
        ofAnAci.put("kind", "CDDI_CVG");
        ofAnAci.put("filRouge", "cip@" + TestWorld.LIVRAISON);
        assertThat(refusal(instance.getId(), "userTask_signHostContract", ofAnAci)).contains("ne signe pas ce type de contrat");
        ofAnAci.put("kind", "CDDI");
        ofAnAci.put("endsOn", FIRST_DAY.plusMonths(4).minusDays(1));
        desk.submit(instance.getId(), "userTask_signHostContract", ofAnAci);
        assertThat(instance).isWaitingAt("event_hostContractStarts");
    }

    @Test
    void stopsWhenThePersonIsHiredElsewhere() {
        var instance = requested(TestWorld.JARDIN, null);
        parcours.startFollowup(instance.getBusinessKey(), TODAY.plusDays(7));
        assertThat(instance).isEnded().hasPassed("endEvent_transferStopped");
        assertThat(failures(instance.getBusinessKey())).isZero();
    }

    @Test
    void stopsWhenTheParcoursCloses() {
        var instance = wished();
        parcours.close(instance.getBusinessKey(), ParcoursStatus.EXITED);
        assertThat(instance).isEnded().hasPassed("endEvent_transferStopped");
    }

    @Test
    void keepsOneTransferAtATime() {
        var instance = wished();
        publisher.publishEvent(new TransferRecommended(instance.getBusinessKey(), TestWorld.CANAL, "direction@aci-canal"));
        assertThat(desk.phase(TransferProcess.KEY, instance.getBusinessKey()).getId()).isEqualTo(instance.getId());
        assertThat(transfers.all(instance.getBusinessKey())).hasSize(1);
    }

    private ProcessInstance wished() {
        var reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, LocalDate.of(2025, 6, 2), LocalDate.of(2026, 6, 1));
        wish(reference, TestWorld.CANAL);
        var instance = desk.phase(TransferProcess.KEY, reference);
        assertThat(instance).isWaitingAt("serviceTask_prepareSearch");
        time.runPending(instance.getId());
        return instance;
    }

    private void wish(String reference, String siae) {
        publisher.publishEvent(new TransferWished(reference, siae, "cip@" + siae));
    }

    private ProcessInstance proposed(String first, String second) {
        var instance = wished();
        assertThat(desk.task(instance.getId(), "userTask_proposeSiae").getAssignee()).isEqualTo("cip@" + TestWorld.CANAL);
        desk.submit(instance.getId(), "userTask_proposeSiae", proposal(first, second));
        return instance;
    }

    private ProcessInstance requested(String first, String second) {
        var instance = proposed(first, second);
        agree(instance);
        return instance;
    }

    private ProcessInstance accepted(String first, String second) {
        var instance = requested(first, second);
        desk.submit(instance.getId(), "userTask_answerTransfer", answers("answer", "ACCEPTED"));
        return instance;
    }

    private ProcessInstance moved() {
        var instance = accepted(TestWorld.JARDIN, null);
        desk.submit(instance.getId(), "userTask_signHostContract", contract(FIRST_DAY, "signed"));
        assertThat(parcours.view(instance.getBusinessKey()).siae()).as("before the first day").isEqualTo(TestWorld.CANAL);
        time.fire("event_hostContractStarts", instance.getId());
        time.runPending(instance.getId());
        return instance;
    }

    private void agree(ProcessInstance instance) {
        desk.submit(instance.getId(), "userTask_recordPersonAgreement", answers("answer", "AGREED", "means", "SIGNED",
                "domains", List.of("EMPLOI"), "emploi", "Cherche un poste en cuisine.", "logement", "Dossier en cours."));
        time.runPending(instance.getId());
    }

    private void handOver(ProcessInstance instance) {
        desk.submit(instance.getId(), "userTask_handOverThread",
                answers("metOn", time.today(), "mustKnow", "Elle apprend vite et préfère travailler en binôme."));
    }

    private void receive(ProcessInstance instance, String passportRead) {
        var check = answers("metPerson", "yes", "knowsWho", "yes", "passportRead", passportRead, "networkTold", "yes");
        if ("no".equals(passportRead)) {
            check.put("missing", "Relire le passeport ensemble.");
        }
        desk.submit(instance.getId(), "userTask_receiveThread", check);
    }

    private long failures(String reference) {
        return published.stream(TransferFailed.class).filter(failed -> failed.reference().equals(reference)).count();
    }

    private static Map<String, Object> proposal(String first, String second) {
        var answers = answers("found", "yes", "first", first, "motive", "OTHER_TRADE", "plannedOn", FIRST_DAY,
                "explanation", "Elle souhaite apprendre le maraîchage.");
        if (second != null) {
            answers.put("second", second);
        }
        return answers;
    }

    private static Map<String, Object> discovery(String kind, LocalDate from, LocalDate to) {
        return answers("held", "yes", "siae", TestWorld.JARDIN, "kind", kind, "startsOn", from, "endsOn", to,
                "personFeedback", "L'équipe est accueillante.");
    }

    private static Map<String, Object> contract(LocalDate start, String question) {
        return answers(question, "yes", "kind", "CDDI_CVG", "weeklyHours", 26, "startsOn", start,
                "endsOn", start.plusMonths(6).minusDays(1), "filRouge", "cip@" + TestWorld.JARDIN);
    }

    private static Map<String, Object> answers(Object... pairs) {
        var answers = new HashMap<String, Object>();
        for (var rank = 0; rank < pairs.length; rank += 2) {
            answers.put((String) pairs[rank], pairs[rank + 1]);
        }
        return answers;
    }
}

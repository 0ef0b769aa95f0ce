package fr.convergence.transfer.process;

import static fr.convergence.transfer.process.TransferSteps.FIRST_DAY;
import static fr.convergence.transfer.process.TransferSteps.answers;
import static fr.convergence.transfer.process.TransferSteps.contract;
import static fr.convergence.transfer.process.TransferSteps.discovery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

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
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.TestWorld;
import fr.convergence.transfer.FileReach;
import fr.convergence.transfer.OriginAccessService;
import fr.convergence.transfer.PassportService;
import fr.convergence.transfer.TransferFailed;
import fr.convergence.transfer.TransferService;
import fr.convergence.transfer.TransferStatus;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class TransferProcessTest extends ProcessTestBase {

    @Autowired
    private TransferService transfers;

    @Autowired
    private OriginAccessService access;

    @Autowired
    private PassportService passports;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private ConsentRegister consents;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ApplicationEvents published;

    private TransferSteps steps;

    @Override
    protected String processKey() {
        return TransferProcess.KEY;
    }

    @BeforeEach
    void takeTheSteps() {
        steps = new TransferSteps(desk, time, parcours, publisher);
    }

    @Test
    void goesOnInAnotherStructureWithTheSameClocks() {
        var instance = steps.moved();
        var reference = instance.getBusinessKey();
        var seen = parcours.view(reference);
        assertThat(seen.siae()).isEqualTo(TestWorld.JARDIN);
        assertThat(seen.referent(ReferentRole.FIL_ROUGE)).contains("cip@" + TestWorld.JARDIN);
        assertThat(seen.referents()).as("referents of the structure she left").doesNotContainKey(ReferentRole.LOGEMENT);
        assertThat(seen.programmeStart()).isEqualTo(LocalDate.of(2025, 6, 2));
        assertThat(access.of(reference, TestWorld.CANAL).extent()).isEqualTo(FileReach.Extent.WHOLE);
        assertThat(desk.phase("worksite", reference).getTenantId()).as("the only worksite").isEqualTo(TestWorld.JARDIN);
        assertThat(desk.phase("accompaniment", reference).getTenantId()).as("the only accompaniment").isEqualTo(TestWorld.JARDIN);

        steps.handOver(instance);
        steps.receive(instance, "yes");
        time.fire("event_overlapEnds", instance.getId());
        assertThat(time.today()).as("the day after the last").isEqualTo(FIRST_DAY.plusDays(43));
        assertThat(access.of(reference, TestWorld.CANAL).extent()).isEqualTo(FileReach.Extent.OWN_PERIOD);
        time.runPending(instance.getId());
        time.fire("event_returnPeriodEnds", instance.getId());

        assertThat(time.today()).as("the day after the last").isEqualTo(FIRST_DAY.plusMonths(3).plusDays(1));
        assertThat(instance).isEnded().hasPassed("serviceTask_closeOverlap", "endEvent_parcoursContinued")
                .hasNotPassed("userTask_organiseReturn");
        assertThat(transfers.all(reference)).extracting("status").containsExactly(TransferStatus.CONTINUED);
        assertThat(failures(reference)).isZero();
    }

    @Test
    void handsTheThreadOverAgainWhenSomethingIsMissing() {
        var instance = steps.moved();
        assertThat(desk.task(instance.getId(), "userTask_handOverThread").getAssignee()).isEqualTo("cip@" + TestWorld.CANAL);
        var tooEarly = Map.<String, Object>of("metOn", time.today().plusDays(1), "mustKnow", "Elle arrive toujours en avance le matin.");
        assertThat(refusal(instance.getId(), "userTask_handOverThread", tooEarly)).contains("une rencontre qui a eu lieu");
        steps.handOver(instance);
        assertThat(desk.task(instance.getId(), "userTask_receiveThread").getAssignee()).isEqualTo("cip@" + TestWorld.JARDIN);
        var silent = answers("metPerson", "yes", "knowsWho", "yes", "passportRead", "no", "networkTold", "yes");
        assertThat(refusal(instance.getId(), "userTask_receiveThread", silent)).contains("Dites ce qui manque");

        steps.receive(instance, "no");

        assertThat(instance).isWaitingAt("userTask_handOverThread");
        var shown = desk.read(desk.task(instance.getId(), "userTask_handOverThread"), "cip@" + TestWorld.CANAL);
        assertThat(shown.get("missingText")).isEqualTo("Relire le passeport ensemble.");
    }

    @Test
    void closesTheOverlapEvenWhenTheRelayIsNotComplete() {
        var instance = steps.moved();
        time.fire("event_relayMissed", instance.getId());
        assertThat(time.today()).as("the day after the last").isEqualTo(FIRST_DAY.plusDays(43));
        time.runPending(instance.getId());
        assertThat(instance).hasPassed("serviceTask_closeOverlap").isWaitingAt("event_returnPeriodEnds")
                .hasNotPassed("endEvent_threadReceived");
    }

    @Test
    void comesBackWithoutAContractAtFirst() {
        var instance = steps.moved();
        var reference = instance.getBusinessKey();
        time.holdAt(FIRST_DAY.plusDays(20));
        steps.wish(reference, TestWorld.JARDIN);
        var back = answers("comesBack", "yes", "withContract", "no");
        assertThat(refusal(instance.getId(), "userTask_organiseReturn", back)).contains("Nommez le fil rouge");
        back.put("filRouge", "cip@" + TestWorld.JARDIN);
        assertThat(refusal(instance.getId(), "userTask_organiseReturn", back)).contains("un collègue de votre structure");
        back.put("filRouge", "cip@" + TestWorld.CANAL);
        desk.submit(instance.getId(), "userTask_organiseReturn", back);
        time.runPending(instance.getId());

        assertThat(instance).isEnded().hasPassed("endEvent_personReturned");
        var seen = parcours.view(reference);
        assertThat(seen.siae()).isEqualTo(TestWorld.CANAL);
        assertThat(seen.status()).isEqualTo(ParcoursStatus.INTERRUPTED);
        assertThat(seen.currentContract()).isNull();
        assertThat(seen.contracts()).last().extracting("endsOn").isEqualTo(time.today());
        assertThat(seen.referents()).containsOnly(Map.entry(ReferentRole.FIL_ROUGE, "cip@" + TestWorld.CANAL));
        assertThat(desk.phase("accompaniment", reference).getTenantId()).as("the only accompaniment").isEqualTo(TestWorld.CANAL);
        assertThat(desk.phase("intake", reference)).as("no new intake").isNull();
        assertThat(access.of(reference, TestWorld.JARDIN).extent()).as("the structure she left").isEqualTo(FileReach.Extent.WHOLE);
        time.holdAt(time.today().plusDays(1));
        assertThat(access.of(reference, TestWorld.JARDIN).extent()).isEqualTo(FileReach.Extent.OWN_PERIOD);
    }

    @Test
    void remindsTheRelayUntilItIsComplete() {
        var instance = steps.moved();
        time.fire("event_relayReminder", instance.getId());
        time.runPending(instance.getId());
        time.fire("event_relayEscalation", instance.getId());
        time.runPending(instance.getId());
        assertThat(instance).hasPassed("endEvent_relayReminded", "endEvent_relayEscalated").isWaitingAt("userTask_handOverThread");
    }

    @Test
    void comesBackWithoutANewIntakeWhenTheContractBreaksSoon() {
        var instance = steps.moved();
        var reference = instance.getBusinessKey();
        time.holdAt(FIRST_DAY.plusDays(20));
        parcours.breakContract(reference, time.today(), ContractEnd.BROKEN_BY_PERSON);
        assertThat(instance).isWaitingAt("userTask_organiseReturn");
        time.fire("event_returnReminder", instance.getId());
        time.runPending(instance.getId());
        time.fire("event_returnEscalation", instance.getId());
        time.runPending(instance.getId());
        var stranger = contract(time.today().plusDays(1), "comesBack");
        stranger.put("withContract", "yes");
        assertThat(refusal(instance.getId(), "userTask_organiseReturn", stranger)).contains("un collègue de votre structure");

        var back = contract(time.today().plusDays(1), "comesBack");
        back.put("withContract", "yes");
        back.put("filRouge", "cip@" + TestWorld.CANAL);
        desk.submit(instance.getId(), "userTask_organiseReturn", back);
        time.runPending(instance.getId());

        assertThat(instance).isEnded().hasPassed("endEvent_returnReminded", "endEvent_returnEscalated", "endEvent_personReturned");
        var seen = parcours.view(reference);
        assertThat(seen.siae()).isEqualTo(TestWorld.CANAL);
        assertThat(seen.status()).isEqualTo(ParcoursStatus.ACTIVE);
        assertThat(seen.referent(ReferentRole.FIL_ROUGE)).contains("cip@" + TestWorld.CANAL);
        assertThat(desk.phase("worksite", reference).getTenantId()).as("the only worksite").isEqualTo(TestWorld.CANAL);
        assertThat(desk.phase("accompaniment", reference).getTenantId()).as("the only accompaniment").isEqualTo(TestWorld.CANAL);
        assertThat(published.stream(TransferFailed.class)).contains(new TransferFailed(reference, TestWorld.CANAL));
    }

    @Test
    void staysWithTheHostWhenSheDoesNotWishToComeBack() {
        var instance = steps.moved();
        steps.wish(instance.getBusinessKey(), TestWorld.JARDIN);
        assertThat(refusal(instance.getId(), "userTask_organiseReturn", answers("comesBack", "no"))).contains("ce que la personne souhaite");

        desk.submit(instance.getId(), "userTask_organiseReturn", answers("comesBack", "no", "words", "Je veux continuer au jardin."));

        assertThat(instance).isEnded().hasPassed("endEvent_personStaysWithHost");
        assertThat(published.stream(TransferFailed.class)).contains(new TransferFailed(instance.getBusinessKey(), TestWorld.JARDIN));
    }

    @Test
    void remindsAndEscalatesTheProposalThenStopsWhenNothingSuits() {
        var instance = steps.wished();
        time.travelTo(TODAY.plusDays(40), instance.getId());
        assertThat(instance).hasPassed("endEvent_proposalReminded", "endEvent_proposalEscalated").isWaitingAt("userTask_proposeSiae");

        desk.submit(instance.getId(), "userTask_proposeSiae",
                answers("found", "no", "explanation", "Aucune structure proche n'embauche en ce moment."));

        assertThat(instance).isEnded().hasPassed("endEvent_noSiaeFound");
        assertThat(failures(instance.getBusinessKey())).isEqualTo(1);
    }

    @Test
    void staysWhereSheIsWhenShePrefersTo() {
        var instance = steps.proposed(TestWorld.JARDIN, null);
        desk.submit(instance.getId(), "userTask_recordPersonAgreement", answers("answer", "STAYS", "words", "Je suis bien ici."));
        assertThat(instance).isEnded().hasPassed("endEvent_personStays").hasNotPassed("userTask_answerTransfer");
        assertThat(failures(instance.getBusinessKey())).isEqualTo(1);
    }

    @Test
    void seesTheStructureBeforeSheAnswers() {
        var instance = steps.proposed(TestWorld.JARDIN, null);
        desk.submit(instance.getId(), "userTask_recordPersonAgreement", answers("answer", "VISIT_FIRST"));
        time.travelTo(TODAY.plusDays(60), instance.getId());
        var immersion = discovery("IMMERSION", TODAY.plusDays(1), TODAY.plusDays(1).plusMonths(1));
        assertThat(refusal(instance.getId(), "userTask_arrangeDiscovery", immersion)).contains("1 mois au plus");
        assertThat(refusal(instance.getId(), "userTask_arrangeDiscovery", discovery("VISIT", time.today(), time.today().plusDays(1))))
                .contains("n'est pas finie");

        desk.submit(instance.getId(), "userTask_arrangeDiscovery", discovery("IMMERSION", TODAY.plusDays(1), TODAY.plusMonths(1)));

        time.travelTo(time.today().plusDays(30), instance.getId());
        assertThat(instance).isWaitingAt("userTask_recordPersonAgreement")
                .hasPassed("endEvent_discoveryReminded", "endEvent_discoveryEscalated", "endEvent_agreementReminded", "endEvent_agreementEscalated");
        assertThat(transfers.view(instance.getBusinessKey()).discoveries()).hasSize(1);
    }

    @Test
    void goesBackToThePersonWhenTheStructureWantsToMeetHer() {
        var instance = steps.requested(TestWorld.JARDIN, null);
        desk.submit(instance.getId(), "userTask_answerTransfer", answers("answer", "VISIT"));
        desk.submit(instance.getId(), "userTask_arrangeDiscovery", answers("held", "no"));
        assertThat(instance).isWaitingAt("userTask_recordPersonAgreement");
        time.holdAt(TODAY.plusDays(1));
        steps.agree(instance);
        assertThat(desk.task(instance.getId(), "userTask_answerTransfer").getTenantId()).isEqualTo(TestWorld.JARDIN);
    }

    @Test
    void asksTheNextStructureAfterARefusalAndAfterASilence() {
        var instance = steps.requested(TestWorld.JARDIN, TestWorld.LIVRAISON);
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
        var instance = steps.requested(TestWorld.JARDIN, null);
        time.holdAt(TODAY.plusDays(1));
        consents.record(instance.getBusinessKey(), Domain.EMPLOI, Recipient.TEAM, ConsentAnswer.WITHDRAWN, ConsentMeans.ORAL, "cip@aci-canal");
        assertThat(instance).isWaitingAt("userTask_answerTransfer");

        consents.record(instance.getBusinessKey(), Domain.EMPLOI, Recipient.SIAE, ConsentAnswer.WITHDRAWN, ConsentMeans.ORAL, "cip@aci-canal");

        assertThat(instance).isWaitingAt("userTask_recordPersonAgreement").hasPassed("serviceTask_suspendRequest");
        assertThat(passports.readable(instance.getBusinessKey()).lines()).isEmpty();
    }

    @Test
    void turnsToTheNextStructureWhenTheContractIsNotSigned() {
        var instance = steps.accepted(TestWorld.JARDIN, TestWorld.LIVRAISON);
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
    void stopsWhenThePersonIsHiredElsewhere() {
        var instance = steps.requested(TestWorld.JARDIN, null);
        parcours.startFollowup(instance.getBusinessKey(), TODAY.plusDays(7));
        assertThat(instance).isEnded().hasPassed("endEvent_transferStopped");
        assertThat(failures(instance.getBusinessKey())).isZero();
    }

    @Test
    void stopsWhenTheParcoursCloses() {
        var instance = steps.wished();
        parcours.close(instance.getBusinessKey(), ParcoursStatus.EXITED);
        assertThat(instance).isEnded().hasPassed("endEvent_transferStopped");
    }

    @Test
    void keepsOneTransferAtATime() {
        var instance = steps.wished();
        publisher.publishEvent(new TransferRecommended(instance.getBusinessKey(), TestWorld.CANAL, "direction@aci-canal"));
        assertThat(desk.phase(TransferProcess.KEY, instance.getBusinessKey()).getId()).isEqualTo(instance.getId());
        assertThat(transfers.all(instance.getBusinessKey())).hasSize(1);
    }

    private long failures(String reference) {
        return published.stream(TransferFailed.class).filter(failed -> failed.reference().equals(reference)).count();
    }
}

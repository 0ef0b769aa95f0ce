package fr.convergence.renewal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.accompaniment.RenewalDue;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.commission.FileAdjourned;
import fr.convergence.commission.FileDecided;
import fr.convergence.notification.Letter;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursMoved;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.reexamination.DecisionRevised;
import fr.convergence.renewal.DecisionReason;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.RenewalDecision;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalStatus;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.TestWorld;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

class RenewalProcessTest extends ProcessTestBase {

    private static final LocalDate START = TODAY.minusMonths(6);
    private static final LocalDate TERM = LocalDate.of(2026, 9, 1);

    @Autowired
    private RenewalService renewals;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private NoticeService notices;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Override
    protected String processKey() {
        return RenewalProcess.KEY;
    }

    @Test
    void renewsTheContractTheCommissionDecided() {
        var instance = submitted();
        decide(instance, Outcome.RENEWED, TERM.plusMonths(6));

        desk.submit(instance.getId(), "userTask_signRenewal", contract(TERM.plusMonths(6)));

        assertThat(instance).isEnded().hasPassed("endEvent_contractRenewed").hasNotPassed("userTask_discussRefusal", "endEvent_exitToPrepare");
        var view = parcours.view(instance.getBusinessKey());
        assertThat(view.currentContract().startsOn()).isEqualTo(TERM.plusDays(1));
        assertThat(view.term()).contains(TERM.plusMonths(6));
        assertThat(view.contracts().get(0).endsOn()).isEqualTo(TERM);
        assertThat(renewals.history(instance.getBusinessKey())).extracting("status").containsExactly(RenewalStatus.RENEWED);
    }

    @Test
    void opensTheFileWithItsDates() {
        var instance = opened();

        var file = renewals.pending(instance.getBusinessKey());
        assertThat(file.term()).isEqualTo(TERM);
        assertThat(file.dueOn()).as("two months before the term").isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(desk.task(instance.getId(), "userTask_evaluateEngagement").getAssignee()).isEqualTo("cip@" + TestWorld.CANAL);
    }

    @Test
    void ignoresASecondSignalWhileAFileIsOpen() {
        var reference = parcours();
        events.publishEvent(new RenewalDue(reference, TestWorld.CANAL));
        events.publishEvent(new RenewalDue(reference, TestWorld.CANAL));
        var both = runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).processDefinitionKey(processKey()).list();
        assertThat(both).as("signals before the first file was opened").hasSize(2);
        both.forEach(instance -> time.runPending(instance.getId()));

        var left = desk.phase(processKey(), reference);
        var ended = both.stream().filter(instance -> !instance.getId().equals(left.getId())).findFirst().orElseThrow();
        assertThat(ended).isEnded().hasPassed("endEvent_nothingToRenew").hasNotPassed("subProcess_instructFile");
        events.publishEvent(new RenewalDue(reference, TestWorld.CANAL));
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).processDefinitionKey(processKey()).count()).isEqualTo(1);
    }

    @Test
    void showsThePersonsOwnWordsFirst() {
        var instance = instructed();

        var shown = desk.read(desk.task(instance.getId(), "userTask_completeFile"), "cip@" + TestWorld.CANAL);

        assertThat(shown.get("dossierText").toString()).startsWith("**Parole de la personne**")
                .contains("Je veux continuer").contains("Efficacité de l'accompagnement").contains("Avis de l'encadrant").contains("Contrats");
        assertThat(shown.get("withoutReasonText")).isEqualTo("1er septembre 2027");
    }

    @Test
    void remindsAndSignalsWhatDoesNotCome() {
        var instance = opened();
        time.travelTo(LocalDate.of(2026, 5, 29), instance.getId());
        assertThat(instance).hasNotPassed("serviceTask_remindInstruction");
        time.travelTo(LocalDate.of(2026, 6, 1), instance.getId());
        assertThat(instance).hasPassed("endEvent_instructionReminded").hasNotPassed("serviceTask_escalateInstruction");
        time.travelTo(LocalDate.of(2026, 7, 1), instance.getId());
        assertThat(instance).hasPassed("endEvent_instructionEscalated");
        instruct(instance);
        time.travelTo(LocalDate.of(2026, 7, 20), instance.getId());
        assertThat(instance).hasPassed("endEvent_completionReminded", "endEvent_completionEscalated").isWaitingAt("userTask_completeFile");

        complete(instance, proposal());
        time.travelTo(LocalDate.of(2026, 8, 10), instance.getId());
        assertThat(instance).as("the calendar of the term alerts, the file waits").isWaitingAt("gateway_commission");

        decide(instance, Outcome.RENEWED, TERM.plusMonths(3));
        time.travelTo(LocalDate.of(2026, 8, 31), instance.getId());
        assertThat(instance).hasPassed("endEvent_signatureReminded", "endEvent_signatureEscalated").isWaitingAt("userTask_signRenewal");
    }

    @Test
    void keepsTheFileWhenTheCommissionAdjournsAndAlertsTheSecondTime() {
        var instance = submitted();
        adjourn(instance, "Demander l'attestation de formation au fil rouge.");
        assertThat(instance).isWaitingAt("userTask_completeFile").hasNotPassed("serviceTask_alertAdjournments");
        var shown = desk.read(desk.task(instance.getId(), "userTask_completeFile"), "cip@" + TestWorld.CANAL);
        assertThat(shown.get("askedText").toString()).contains("attestation de formation");

        assertThat(refusal(instance.getId(), "userTask_completeFile", proposal())).contains("Répondez au complément");
        complete(instance, answered());
        adjourn(instance, "Réunir une concertation avant la prochaine séance.");

        assertThat(instance).hasPassed("serviceTask_alertAdjournments").isWaitingAt("userTask_completeFile");
        complete(instance, answered());
        assertThat(renewals.pending(instance.getBusinessKey()).adjournments()).extracting("answer").containsOnly("Attestation jointe, concertation tenue.");
    }

    @Test
    void recommendsAnotherSiae() {
        var instance = submitted();
        decide(instance, Outcome.TRANSFER, null);
        time.runPending(instance.getId());

        assertThat(instance).isEnded().hasPassed("endEvent_transferRecommended").hasNotPassed("userTask_signRenewal");
        assertThat(renewals.hasPending(instance.getBusinessKey())).isFalse();
    }

    @Test
    void preparesTheExitWithThePerson() {
        var instance = submitted();
        decide(instance, Outcome.EXIT_PREPARED, null);
        time.runPending(instance.getId());

        assertThat(instance).isEnded().hasPassed("endEvent_exitToPrepare").hasNotPassed("userTask_signRenewal");
        assertThat(notices.letters(instance.getBusinessKey())).extracting(Letter::title).contains("Préparer la suite avec vous");
    }

    @Test
    void talksARefusalOverBeforeItHasAnyEffect() {
        var instance = submitted();
        decide(instance, Outcome.RENEWED, TERM.plusMonths(6));
        assertThat(refusal(instance.getId(), "userTask_signRenewal", Map.of("signed", "no"))).contains("ce que dit la personne");
        desk.submit(instance.getId(), "userTask_signRenewal", Map.of("signed", "no", "note", "« Je suis fatigué, je ne sais plus. »"));
        time.fire("event_refusalReminder", instance.getId());
        time.fire("event_refusalEscalation", instance.getId());
        time.runPending(instance.getId());
        assertThat(instance).hasPassed("endEvent_refusalReminded", "endEvent_refusalEscalated").isWaitingAt("userTask_discussRefusal");
        assertThat(mails(instance, "renewalRefusalLate")).as("direction and coordination").isEqualTo(2);
        desk.submit(instance.getId(), "userTask_discussRefusal", Map.of("confirmed", "no", "note", "Veut bien signer après une semaine de repos."));
        assertThat(instance).isWaitingAt("userTask_signRenewal");

        desk.submit(instance.getId(), "userTask_signRenewal", Map.of("signed", "no", "note", "« J'ai trouvé autre chose. »"));
        desk.submit(instance.getId(), "userTask_discussRefusal", Map.of("confirmed", "yes", "note", "Confirme ; rendez-vous pris pour la suite."));
        time.runPending(instance.getId());

        assertThat(instance).isEnded().hasPassed("endEvent_renewalDeclined").hasNotPassed("endEvent_contractRenewed");
        assertThat(parcours.view(instance.getBusinessKey()).status()).as("nothing else changes").isEqualTo(ParcoursStatus.ACTIVE);
    }

    @Test
    void refusesAContractBeyondTheDecisionAndOneThatBeginsTooSoon() {
        var instance = submitted();
        decide(instance, Outcome.RENEWED, TERM.plusMonths(6));

        assertThat(refusal(instance.getId(), "userTask_signRenewal", contract(TERM.plusMonths(6).plusDays(1)))).contains("La commission a autorisé jusqu'au 1er mars 2027");
        var early = contract(TERM.plusMonths(6));
        early.put("startsOn", TERM);
        assertThat(refusal(instance.getId(), "userTask_signRenewal", early)).contains("à partir du 2 septembre 2026");
        var incomplete = contract(TERM.plusMonths(6));
        incomplete.remove("kind");
        assertThat(refusal(instance.getId(), "userTask_signRenewal", incomplete)).contains("le type, les deux dates");
        desk.submit(instance.getId(), "userTask_signRenewal", contract(TERM.plusMonths(6)));
        assertThat(instance).isEnded();
    }

    @Test
    void tellsTheDirectionWhenTwoContractsLeaveMoreThanAWeek() {
        for (var gap : List.of(7, 8)) {
            var instance = submitted();
            decide(instance, Outcome.RENEWED, TERM.plusMonths(6));
            var contract = contract(TERM.plusMonths(6));
            contract.put("startsOn", TERM.plusDays(1 + gap));
            desk.submit(instance.getId(), "userTask_signRenewal", contract);
            assertThat(mails(instance, "renewalGap")).as("%s days", gap).isEqualTo(gap > 7 ? 1 : 0);
        }
    }

    @Test
    void withdrawsTheFileWhenTheParcoursEndsOrMoves() {
        var instance = opened();
        parcours.close(instance.getBusinessKey(), ParcoursStatus.EXITED);
        assertThat(instance).isEnded().hasPassed("endEvent_fileWithdrawn");
        assertThat(renewals.history(instance.getBusinessKey())).extracting("status").containsExactly(RenewalStatus.WITHDRAWN);

        var hired = submitted();
        parcours.startFollowup(hired.getBusinessKey(), TODAY.plusDays(10));
        assertThat(hired).isEnded().hasPassed("endEvent_fileWithdrawn");

        var moved = opened();
        events.publishEvent(new ParcoursMoved(moved.getBusinessKey(), TestWorld.CANAL, TestWorld.JARDIN));
        assertThat(moved).isEnded().hasPassed("endEvent_fileWithdrawn");
    }

    @Test
    void takesUpAFileWhoseDecisionWasRevised() {
        var refused = submitted();
        decide(refused, Outcome.EXIT_PREPARED, null);
        time.runPending(refused.getId());
        assertThat(refused).isEnded().hasPassed("endEvent_exitToPrepare");

        events.publishEvent(revised(refused, TERM.plusMonths(6)));
        var again = desk.phase(processKey(), refused.getBusinessKey());
        time.runPending(again.getId());

        assertThat(again).isWaitingAt("userTask_signRenewal").hasPassed("serviceTask_resumeFile").hasNotPassed("subProcess_instructFile");
        assertThat(parcours.view(again.getBusinessKey()).term()).as("nothing is signed yet").contains(TERM);
        desk.submit(again.getId(), "userTask_signRenewal", contract(TERM.plusMonths(6)));
        assertThat(again).isEnded().hasPassed("endEvent_contractRenewed");
        assertThat(renewals.history(again.getBusinessKey())).extracting("status").containsExactly(RenewalStatus.RENEWED);
    }

    @Test
    void takesNothingBackFromADecisionThatWasRevised() {
        var instance = submitted();
        decide(instance, Outcome.RENEWED, TERM.plusMonths(6));
        assertThatThrownBy(() -> events.publishEvent(revised(instance, TERM.plusMonths(6).minusDays(1))))
                .hasMessageContaining("ne peut pas retirer ce que la commission a accordé");

        events.publishEvent(revised(instance, TERM.plusMonths(8)));

        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(instance.getBusinessKey())
                .processDefinitionKey(processKey()).count()).as("the signature under way goes on").isEqualTo(1);
        desk.submit(instance.getId(), "userTask_signRenewal", contract(TERM.plusMonths(8)));
        assertThat(parcours.view(instance.getBusinessKey()).term()).contains(TERM.plusMonths(8));
    }

    @Test
    void movesEveryDateWhenTheTermMoves() {
        var instance = opened();
        var task = desk.task(instance.getId(), "userTask_evaluateSupport");
        assertThat(dueDay(task)).isEqualTo(LocalDate.of(2026, 7, 1));

        parcours.renew(instance.getBusinessKey(), terms(TODAY.plusDays(1), LocalDate.of(2026, 12, 1)));

        assertThat(renewals.pending(instance.getBusinessKey()).term()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(dueDay(desk.task(instance.getId(), "userTask_evaluateSupport"))).isEqualTo(LocalDate.of(2026, 10, 1));
        time.travelTo(LocalDate.of(2026, 8, 31), instance.getId());
        assertThat(instance).as("three months before the new term, not before").hasNotPassed("serviceTask_remindInstruction");
        time.travelTo(LocalDate.of(2026, 9, 1), instance.getId());
        assertThat(instance).hasPassed("serviceTask_remindInstruction").hasNotPassed("serviceTask_escalateInstruction");
        instruct(instance);
        parcours.breakContract(instance.getBusinessKey(), LocalDate.of(2026, 9, 2), ContractEnd.TERM);
        assertThat(renewals.pending(instance.getBusinessKey()).dueOn()).as("the last day the term leaves").isEqualTo(LocalDate.of(2026, 9, 2));
        time.travelTo(LocalDate.of(2026, 9, 2), instance.getId());
        assertThat(instance).hasPassed("endEvent_completionEscalated");
    }

    @Test
    void movesTheSignatureWhenTheTermMoves() {
        var instance = submitted();
        decide(instance, Outcome.RENEWED, TERM.plusMonths(6));
        parcours.renew(instance.getBusinessKey(), terms(TODAY.plusDays(1), TODAY.plusDays(3)));
        time.travelTo(TODAY.plusDays(3), instance.getId());
        assertThat(instance).as("the day before the new term at the latest").hasPassed("endEvent_signatureEscalated");
    }

    @Test
    void keepsTheFileOfAContractThatOnlyReachedItsTerm() {
        var instance = submitted();
        parcours.breakContract(instance.getBusinessKey(), TERM, ContractEnd.TERM);
        assertThat(instance).isWaitingAt("gateway_commission");

        decide(instance, Outcome.RENEWED, TERM.plusMonths(6));
        desk.submit(instance.getId(), "userTask_signRenewal", contract(TERM.plusMonths(6)));
        assertThat(parcours.view(instance.getBusinessKey()).status()).isEqualTo(ParcoursStatus.ACTIVE);

        var broken = opened();
        parcours.breakContract(broken.getBusinessKey(), TODAY, ContractEnd.BROKEN_BY_PERSON);
        assertThat(broken).isEnded().hasPassed("endEvent_fileWithdrawn");
    }

    @Test
    void opensNoFileWithoutAContract() {
        var reference = parcours();
        events.publishEvent(new RenewalDue(reference, TestWorld.CANAL));
        var instance = desk.phase(processKey(), reference);
        parcours.breakContract(reference, TODAY, ContractEnd.TERM);
        time.runPending(instance.getId());
        assertThat(instance).isEnded().hasPassed("endEvent_nothingToRenew");
    }

    @Test
    void refusesWordsThatWereNotSaid() {
        var instance = opened();
        assertThat(refusal(instance.getId(), "userTask_recordPersonWords",
                Map.of("manner", "DICTATED", "wish", "CONTINUE", "agreement", "NOT_YET_SEEN"))).contains("Notez les mots de la personne");
        assertThat(refusal(instance.getId(), "userTask_recordPersonWords",
                Map.of("manner", "NOT_WISHED", "wish", "UNDECIDED", "agreement", "DISAGREES"))).contains("sur quoi la personne n'est pas d'accord");
        desk.submit(instance.getId(), "userTask_recordPersonWords", Map.of("manner", "NOT_WISHED", "wish", "UNDECIDED", "agreement", "NOT_YET_SEEN"));
        assertThat(renewals.pending(instance.getBusinessKey()).words().words()).isNull();
    }

    @Test
    void refusesAProposalWithoutItsDurationOrItsReason() {
        var instance = instructed();
        var proposal = proposal();
        proposal.remove("months");
        assertThat(refusal(instance.getId(), "userTask_completeFile", proposal)).contains("un nombre de mois, ou une date de fin");
        proposal.put("months", 12);
        proposal.put("until", TERM.plusMonths(12));
        assertThat(refusal(instance.getId(), "userTask_completeFile", proposal)).contains("pas les deux");
        proposal.remove("months");
        proposal.put("until", TERM.plusMonths(12).plusDays(1));
        assertThat(refusal(instance.getId(), "userTask_completeFile", proposal)).contains("12 mois au plus");
        proposal.remove("until");
        proposal.put("months", 12);
        proposal.put("agreement", "NOT_WISHED");
        complete(instance, proposal);
        assertThat(renewals.pending(instance.getBusinessKey()).proposal().until()).isEqualTo(TERM.plusMonths(12));
        assertThat(renewals.pending(instance.getBusinessKey()).status()).isEqualTo(RenewalStatus.READY);
    }

    private String parcours() {
        return new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, START, TERM);
    }

    private ProcessInstance opened() {
        var reference = parcours();
        events.publishEvent(new RenewalDue(reference, TestWorld.CANAL));
        var instance = desk.phase(processKey(), reference);
        time.runPending(instance.getId());
        return instance;
    }

    private ProcessInstance instructed() {
        var instance = opened();
        instruct(instance);
        return instance;
    }

    private void instruct(ProcessInstance instance) {
        var id = instance.getId();
        desk.submit(id, "userTask_recordPersonWords", Map.of("manner", "DICTATED", "words", "Je veux continuer, j'apprends.", "wish", "CONTINUE",
                "agreement", "NOT_YET_SEEN", "heard", true));
        desk.submit(id, "userTask_evaluateSupport", findings("plan", "partners", "procedures", "coordination", "worksite"));
        desk.submit(id, "userTask_evaluateEngagement", findings("choices", "steps", "appointments", "project", "help"));
        desk.submit(id, "userTask_giveSupervisorOpinion", Map.of("diligence", "GOOD", "autonomy", "PARTIAL", "project", "GOOD",
                "facts", "Tient son poste, forme les nouveaux.", "favour", "FAVOURABLE"));
        assertThat(instance).isWaitingAt("userTask_completeFile");
    }

    private ProcessInstance submitted() {
        var instance = instructed();
        complete(instance, proposal());
        return instance;
    }

    private void complete(ProcessInstance instance, Map<String, Object> proposal) {
        desk.submit(instance.getId(), "userTask_completeFile", proposal);
        time.runPending(instance.getId());
        assertThat(instance).isWaitingAt("gateway_commission");
    }

    private void decide(ProcessInstance instance, Outcome outcome, LocalDate until) {
        var reason = switch (outcome) {
            case RENEWED -> DecisionReason.WITHIN_24_MONTHS;
            case TRANSFER -> DecisionReason.OTHER_STRUCTURE_FITS;
            default -> DecisionReason.READY_TO_LEAVE;
        };
        events.publishEvent(new FileDecided(instance.getBusinessKey(), TestWorld.CANAL, new RenewalDecision(UUID.randomUUID(), "COM-2026-900", outcome, until, reason,
                null, "Expliqué de vive voix à la personne.", "direction@" + TestWorld.CANAL, time.today())));
    }

    private void adjourn(ProcessInstance instance, String asked) {
        events.publishEvent(new FileAdjourned(instance.getBusinessKey(), TestWorld.CANAL, "COM-2026-900", asked));
    }

    private DecisionRevised revised(ProcessInstance instance, LocalDate until) {
        return new DecisionRevised(instance.getBusinessKey(), TestWorld.CANAL, new RenewalDecision(UUID.randomUUID(), "COM-2026-900", Outcome.RENEWED, until,
                DecisionReason.WITHIN_24_MONTHS, null, "Après un nouvel examen, le contrat continue.", "coordination@" + TestWorld.CANAL,
                time.today()));
    }

    private static ContractTerms terms(LocalDate startsOn, LocalDate endsOn) {
        return new ContractTerms(TestWorld.CANAL, ContractKind.CDDI_CVG, BigDecimal.valueOf(26), startsOn, endsOn);
    }

    private static LocalDate dueDay(Task task) {
        return LocalDate.ofInstant(task.getDueDate().toInstant(), ProgrammeClock.PARIS);
    }

    private int mails(ProcessInstance instance, String code) {
        return jdbc.queryForObject("select count(*) from outbox where reference = ? and code = ?", Integer.class, instance.getBusinessKey(), code);
    }

    private static Map<String, Object> findings(String... keys) {
        var answers = new HashMap<String, Object>();
        for (var key : keys) {
            answers.put(key + "Level", "GOOD");
            answers.put(key + "Evidence", "Un fait daté, vérifiable.");
        }
        answers.put(keys[0] + "Level", "NOT_EVALUATED");
        answers.remove(keys[0] + "Evidence");
        return answers;
    }

    private static Map<String, Object> proposal() {
        return new HashMap<>(Map.of("outcome", "RENEWED", "months", 6, "because", "Le projet avance, il lui faut du temps.", "agreement", "SEEN_AND_ACCEPTED"));
    }

    private static Map<String, Object> answered() {
        var proposal = proposal();
        proposal.put("complement", "Attestation jointe, concertation tenue.");
        return proposal;
    }

    private static Map<String, Object> contract(LocalDate endsOn) {
        return new HashMap<>(Map.of("signed", "yes", "kind", "CDDI_CVG", "weeklyHours", 26, "startsOn", TERM.plusDays(1), "endsOn", endsOn));
    }
}

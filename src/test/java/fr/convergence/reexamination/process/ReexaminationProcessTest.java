package fr.convergence.reexamination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.commission.DecisionMode;
import fr.convergence.commission.DecisionNotified;
import fr.convergence.commission.DeliberationService;
import fr.convergence.commission.ProposedAction;
import fr.convergence.commission.Ruling;
import fr.convergence.notification.Letter;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.reexamination.ReexaminationService;
import fr.convergence.reexamination.ReexaminationStatus;
import fr.convergence.reexamination.ReexaminationView;
import fr.convergence.renewal.DecisionReason;
import fr.convergence.renewal.ExitGuard;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.RenewalOutcomeService;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalView;
import fr.convergence.testing.CommissionFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.TestWorld;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

class ReexaminationProcessTest extends ProcessTestBase {

    private static final String SIAE = TestWorld.JARDIN;
    private static final LocalDate TERM = LocalDate.of(2026, 6, 1);
    private static final LocalDate SESSION = LocalDate.of(2026, 3, 24);
    private static final String REVIEWER = "coordination@" + SIAE;

    @Autowired
    private CommissionFixture commission;

    @Autowired
    private DeliberationService deliberation;

    @Autowired
    private ReexaminationService reexaminations;

    @Autowired
    private RenewalService renewals;

    @Autowired
    private RenewalOutcomeService outcomes;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private NoticeService notices;

    @Autowired
    private ExitGuard guard;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Override
    protected String processKey() {
        return ReexaminationProcess.KEY;
    }

    @BeforeEach
    void beginWithAnEmptyStructure() {
        commission.anEmptyStructure(SIAE);
    }

    @Test
    void handsTheDecisionOverAndKeepsTheProof() {
        var instance = notified();
        assertThat(desk.task(instance.getId(), "userTask_handDecision").getAssignee()).isEqualTo("cip@" + SIAE);
        var shown = desk.read(desk.task(instance.getId(), "userTask_handDecision"), "cip@" + SIAE);
        assertThat(shown.get("letterText").toString()).startsWith("**Décision de la commission**");

        assertThat(refusal(instance.getId(), "userTask_handDecision", but(handing(), "explained", false))).contains("elle peut contester");
        assertThat(refusal(instance.getId(), "userTask_handDecision", but(handing(), "handedOn", SESSION.plusDays(1)))).contains("le jour de la remise");
        assertThat(refusal(instance.getId(), "userTask_handDecision", but(handing(), "handedOn", SESSION.minusDays(1)))).contains("le jour de la remise");
        desk.submit(instance.getId(), "userTask_handDecision", handing());

        var view = current(instance);
        assertThat(view.status()).isEqualTo(ReexaminationStatus.CONTESTABLE);
        assertThat(view.contestableUntil()).isEqualTo(LocalDate.of(2026, 4, 8));
        assertThat(letter(instance, view.letter()).isHanded()).isTrue();
        desk.submit(instance.getId(), "userTask_recordContest", said("ACCEPTS", SESSION));
        assertThat(instance).isEnded().hasPassed("endEvent_decisionAccepted").hasNotPassed("userTask_nameReviewer");
        assertThat(history(instance)).extracting("status").containsExactly(ReexaminationStatus.ACCEPTED);
    }

    @Test
    void callsPeopleWhenTheDecisionIsNotHandedOver() {
        var instance = notified();
        time.travelTo(LocalDate.of(2026, 4, 2), instance.getId());
        assertThat(instance).hasPassed("endEvent_handingReminded", "endEvent_handingEscalated").isWaitingAt("userTask_handDecision");
        assertThat(mails(instance, "reexaminationNotHanded")).isEqualTo(1);
    }

    @Test
    void hearsHerOnTheFifteenthDayAndNotOnTheSixteenth() {
        var instance = notified();
        handOn(instance, LocalDate.of(2026, 3, 26));
        assertThat(current(instance).contestableUntil()).as("a Friday").isEqualTo(LocalDate.of(2026, 4, 10));
        time.travelTo(LocalDate.of(2026, 4, 7), instance.getId());
        assertThat(instance).as("her right is recalled on the last working day before the tenth day").hasPassed("endEvent_contestReminded");

        time.travelTo(LocalDate.of(2026, 4, 12), instance.getId());
        assertThat(instance).as("what she said on Friday is noted until Monday").isWaitingAt("userTask_recordContest");
        assertThat(refusal(instance.getId(), "userTask_recordContest", said("CONTESTS", LocalDate.of(2026, 4, 11))))
                .contains("Le délai pour répondre s'est terminé le 10 avril 2026");
        assertThat(refusal(instance.getId(), "userTask_recordContest", said("CONTESTS", LocalDate.of(2026, 3, 25)))).contains("entre la remise");
        assertThat(refusal(instance.getId(), "userTask_recordContest", said("CONTESTS", LocalDate.of(2026, 4, 13)))).contains("aujourd'hui");
        desk.submit(instance.getId(), "userTask_recordContest", said("CONTESTS", LocalDate.of(2026, 4, 10)));
        assertThat(instance).isWaitingAt("userTask_nameReviewer");
    }

    @Test
    void closesTheDelayAndTellsTheCoordinationWhenNobodyNotedAnAnswer() {
        var instance = notified();
        handOn(instance, SESSION);
        time.travelTo(LocalDate.of(2026, 4, 8), instance.getId());
        assertThat(instance).as("the last day").isWaitingAt("userTask_recordContest");
        time.travelTo(LocalDate.of(2026, 4, 9), instance.getId());
        assertThat(instance).isEnded().hasPassed("endEvent_contestDelayOver");
        assertThat(mails(instance, "reexaminationSilence")).isEqualTo(1);
        assertThat(guard.insteadOfLeaving(instance.getBusinessKey())).isEmpty();
    }

    @Test
    void namesSomebodyWhoHadNoPartInTheDecision() {
        var instance = contested();
        var shown = desk.read(desk.task(instance.getId(), "userTask_nameReviewer"), "secretariat-commission@" + SIAE);
        assertThat(shown.get("reviewerOptions").toString()).contains(REVIEWER)
                .doesNotContain("membre-commission@", "direction@", "cip@", "secretariat-commission@");
        for (var excluded : List.of("membre-commission@" + SIAE, "direction@" + SIAE, "secretariat-commission@" + SIAE, "cip@" + SIAE)) {
            assertThat(refusal(instance.getId(), "userTask_nameReviewer", Map.of("reviewer", excluded))).contains("revient à quelqu'un d'autre");
        }
        assertThat(refusal(instance.getId(), "userTask_nameReviewer", Map.of("reviewer", "coordination@" + TestWorld.CANAL))).contains("Choisissez dans la liste");
        time.fire("event_reviewerReminder", instance.getId());
        time.fire("event_reviewerEscalation", instance.getId());
        time.runPending(instance.getId());
        assertThat(instance).hasPassed("endEvent_reviewerReminded", "endEvent_reviewerEscalated");
        desk.submit(instance.getId(), "userTask_nameReviewer", Map.of("reviewer", REVIEWER));
        assertThat(desk.task(instance.getId(), "userTask_reexamineDecision").getAssignee()).isEqualTo(REVIEWER);
    }

    @Test
    void namesNobodyWhoWasRecused() {
        var file = commission.ready(SIAE, TERM);
        var session = commission.planned(SIAE, SESSION, 5);
        commission.prepared(session, Map.of(file.id(), Set.of("direction@" + SIAE)));
        commission.convenedAndOpened(session, time);
        deliberation.decide(session, file.id(), ruling(List.of("membre-commission@" + SIAE, REVIEWER)), "secretariat-commission@" + SIAE);
        var instance = notify(file, session);
        contest(instance, SESSION);
        assertThat(reexaminations.reviewers(file.reference())).extracting("account").doesNotContain("direction@" + SIAE, REVIEWER);
        assertThat(refusal(instance.getId(), "userTask_nameReviewer", Map.of("reviewer", "direction@" + SIAE))).contains("s'est récusée");
    }

    @Test
    void answersWithinThirtyDaysAndCallsPeopleBeforeAndAfter() {
        var instance = notified();
        handOn(instance, SESSION);
        time.travelTo(LocalDate.of(2026, 3, 31), instance.getId());
        desk.submit(instance.getId(), "userTask_recordContest", said("CONTESTS", LocalDate.of(2026, 3, 31)));
        desk.submit(instance.getId(), "userTask_nameReviewer", Map.of("reviewer", REVIEWER));
        assertThat(current(instance).answerDueOn()).as("30 days after the last of March").isEqualTo(LocalDate.of(2026, 4, 30));

        time.travelTo(LocalDate.of(2026, 4, 19), instance.getId());
        assertThat(instance).hasNotPassed("serviceTask_remindAnswer");
        time.travelTo(LocalDate.of(2026, 4, 20), instance.getId());
        assertThat(instance).hasPassed("endEvent_answerReminded").hasNotPassed("serviceTask_escalateAnswer");
        time.travelTo(LocalDate.of(2026, 4, 27), instance.getId());
        assertThat(instance).hasPassed("endEvent_answerEscalated");
        time.travelTo(LocalDate.of(2026, 4, 30), instance.getId());
        assertThat(instance).as("the thirtieth day").hasNotPassed("serviceTask_escalateLateAnswer");
        time.travelTo(LocalDate.of(2026, 5, 1), instance.getId());
        assertThat(instance).hasPassed("endEvent_lateAnswerEscalated").isWaitingAt("userTask_reexamineDecision");
        assertThat(mails(instance, "reexaminationAnswerLate")).as("direction and coordination").isEqualTo(2);

        desk.submit(instance.getId(), "userTask_reexamineDecision", upheld());
        assertThat(instance).as("a late answer is an answer").hasPassed("userTask_reexamineDecision");
    }

    @Test
    void upholdsWithAnExplanationAndSomethingToOffer() {
        var instance = reviewed();
        var shown = desk.read(desk.task(instance.getId(), "userTask_reexamineDecision"), REVIEWER);
        assertThat(shown.get("wordsText").toString()).contains("On ne m'a pas écoutée");
        assertThat(shown.get("dossierText").toString()).contains("Parole de la personne");

        assertThat(refusal(instance.getId(), "userTask_reexamineDecision", but(upheld(), "actions", List.of()))).contains("proposez au moins une action");
        assertThat(refusal(instance.getId(), "userTask_reexamineDecision", but(upheld(), "actions", List.of(Map.of("action", "Rencontrer l'agence")))))
                .contains("Complétez chaque action");
        assertThat(refusal(instance.getId(), "userTask_reexamineDecision", but(upheld(), "actions", List.of(action("cip@" + SIAE, time.today().minusDays(1))))))
                .contains("une date à venir");
        assertThat(refusal(instance.getId(), "userTask_reexamineDecision", but(upheld(), "actions", List.of(action("cip@" + TestWorld.CANAL, time.today())))))
                .contains("qui se charge de chaque action");
        assertThat(refusal(instance.getId(), "userTask_reexamineDecision", but(upheld(), "explanation", "Non, désolée."))).isNotEmpty();
        assertThatThrownBy(() -> desk.submit(desk.task(instance.getId(), "userTask_reexamineDecision"), "direction@" + SIAE, upheld()))
                .as("a decider cannot take the task over").isNotNull();
        desk.submit(instance.getId(), "userTask_reexamineDecision", upheld());
        time.runPending(instance.getId());

        assertThat(instance).hasNotPassed("serviceTask_announceRevision").isWaitingAt("userTask_handAnswer");
        assertThat(letter(instance, current(instance).answerLetter()).paragraphs()).contains("La décision est maintenue.");
        time.fire("event_answerHandingReminder", instance.getId());
        time.fire("event_answerHandingEscalation", instance.getId());
        time.runPending(instance.getId());
        assertThat(instance).hasPassed("endEvent_answerHandingReminded", "endEvent_answerHandingEscalated");
        var handed = handing();
        handed.remove("explained");
        handed.put("handedOn", time.today());
        assertThat(refusal(instance.getId(), "userTask_handAnswer", but(handed, "handedOn", SESSION.minusDays(1)))).contains("le jour de la remise");
        desk.submit(instance.getId(), "userTask_handAnswer", handed);
        assertThat(instance).isEnded().hasPassed("endEvent_answerHanded");
        assertThat(history(instance)).singleElement().satisfies(view -> {
            assertThat(view.status()).isEqualTo(ReexaminationStatus.UPHELD);
            assertThat(view.answeredBy()).isEqualTo(REVIEWER);
            assertThat(view.outcome()).isEqualTo(Outcome.EXIT_PREPARED);
        });
    }

    @Test
    void revisesWithinTheSameCeilingsAndTheRenewalHearsIt() {
        var instance = reviewed();
        var limit = renewals.durations(current(instance).file()).decisionLimit();
        assertThat(refusal(instance.getId(), "userTask_reexamineDecision", revised(limit.plusDays(1)))).contains("12 mois au plus");
        assertThat(refusal(instance.getId(), "userTask_reexamineDecision", revised(TERM))).contains("après le terme");
        assertThat(refusal(instance.getId(), "userTask_reexamineDecision", but(revised(limit), "months", 6))).contains("pas les deux");
        var same = upheld();
        same.putAll(Map.of("result", "REVISED", "outcome", "EXIT_PREPARED", "exitReason", "READY_TO_LEAVE"));
        assertThat(refusal(instance.getId(), "userTask_reexamineDecision", same)).contains("maintenez-la");
        assertThat(guard.insteadOfLeaving(instance.getBusinessKey())).as("while she waits for her answer").isPresent();

        desk.submit(instance.getId(), "userTask_reexamineDecision", revised(TERM.plusMonths(6)));
        time.runPending(instance.getId());

        assertThat(instance).hasPassed("serviceTask_announceRevision").isWaitingAt("userTask_handAnswer");
        assertThat(parcours.view(instance.getBusinessKey()).authorisedUntil()).isAfterOrEqualTo(TERM.plusMonths(6));
        var renewal = desk.phase("renewal", instance.getBusinessKey());
        time.runPending(renewal.getId());
        assertThat(renewal).isWaitingAt("userTask_signRenewal");
        assertThat(letter(instance, current(instance).answerLetter()).paragraphs().toString()).contains("renouvelé jusqu'au 1er décembre 2026");
    }

    @Test
    void revisesToAnotherStructureWithSomethingToOffer() {
        var instance = reviewed();
        var transfer = but(upheld(), "result", "REVISED");
        transfer.putAll(Map.of("outcome", "TRANSFER", "transferReason", "OTHER_STRUCTURE_FITS"));
        assertThat(refusal(instance.getId(), "userTask_reexamineDecision", but(transfer, "actions", List.of()))).contains("au moins une action");
        assertThat(refusal(instance.getId(), "userTask_reexamineDecision", but(transfer, "transferReason", "READY_TO_LEAVE"))).isNotEmpty();
        desk.submit(instance.getId(), "userTask_reexamineDecision", transfer);
        time.runPending(instance.getId());
        assertThat(letter(instance, current(instance).answerLetter()).paragraphs().toString()).contains("dans une autre structure");
    }

    @Test
    void stopsWhenNothingIsLeftToContest() {
        var closed = contested();
        parcours.close(closed.getBusinessKey(), ParcoursStatus.EXITED);
        assertThat(closed).isEnded().hasPassed("endEvent_reexaminationStopped");
        assertThat(history(closed)).extracting("status").containsExactly(ReexaminationStatus.STOPPED);

        commission.anEmptyStructure(SIAE);
        time.holdAt(TODAY);
        var hired = notified();
        parcours.startFollowup(hired.getBusinessKey(), time.today().plusDays(10));
        assertThat(hired).isEnded();

        commission.anEmptyStructure(SIAE);
        time.holdAt(TODAY);
        var moved = notified();
        events.publishEvent(new fr.convergence.parcours.ParcoursMoved(moved.getBusinessKey(), SIAE, TestWorld.CANAL));
        assertThat(moved).isEnded();
    }

    @Test
    void ignoresASecondSignalAndFollowsALaterDecision() {
        var instance = notified();
        var view = current(instance);
        events.publishEvent(new DecisionNotified(view.reference(), SIAE, view.decision(), view.letter()));
        assertThat(running(view.reference())).isEqualTo(1);

        commission.anEmptyStructure(SIAE);
        time.holdAt(SESSION.plusDays(1));
        var again = renewals.hasPending(view.reference()) ? renewals.pending(view.reference())
                : new fr.convergence.testing.RenewalFixture(renewals).ready(view.reference());
        var session = commission.planned(SIAE, LocalDate.of(2026, 4, 16), 5);
        commission.opened(session, time);
        deliberation.decide(session, again.id(), ruling(List.of("membre-commission@" + SIAE)), "secretariat-commission@" + SIAE);
        notify(again, session);

        assertThat(instance).isEnded().hasPassed("endEvent_reexaminationStopped");
        assertThat(running(view.reference())).isEqualTo(1);
        assertThat(reexaminations.history(view.reference())).extracting("status")
                .containsExactly(ReexaminationStatus.STOPPED, ReexaminationStatus.TO_HAND_OVER);
    }

    @Test
    void beginsWithNoAdjournment() {
        var file = commission.ready(SIAE, TERM);
        var session = commission.planned(SIAE, SESSION, 5);
        commission.opened(session, time);
        deliberation.decide(session, file.id(), new Ruling(Outcome.ADJOURNED, null, DecisionReason.MISSING_PIECE, null,
                "Il manque un avis pour décider avec vous.", "L'avis de l'encadrant", List.of(), deciders(), DecisionMode.CONSENSUS, null),
                "secretariat-commission@" + SIAE);
        events.publishEvent(new DecisionNotified(file.reference(), SIAE, deliberation.decisions(session).get(0).id(), letter(file.reference())));
        assertThat(running(file.reference())).isZero();
        assertThat(guard.insteadOfLeaving(file.reference())).as("adjourned is not decided").hasValueSatisfying(instead ->
                assertThat(instead).contains("ne fait pas sortir du programme", "Enregistrez un contrat signé, jusqu'au"));
    }

    private ProcessInstance notified() {
        var file = commission.ready(SIAE, TERM);
        var session = commission.planned(SIAE, SESSION, 5);
        commission.opened(session, time);
        deliberation.decide(session, file.id(), ruling(deciders()), "secretariat-commission@" + SIAE);
        return notify(file, session);
    }

    private ProcessInstance notify(RenewalView file, String session) {
        outcomes.prepareExit(file.reference());
        events.publishEvent(new DecisionNotified(file.reference(), SIAE, deliberation.decisions(session).get(0).id(), letter(file.reference())));
        var instance = desk.phase(processKey(), file.reference());
        time.runPending(instance.getId());
        return instance;
    }

    private UUID letter(String reference) {
        return notices.letter(reference, "Décision de la commission", List.of("La commission a décidé ; vous pouvez contester."));
    }

    private void handOn(ProcessInstance instance, LocalDate day) {
        time.travelTo(day, instance.getId());
        desk.submit(instance.getId(), "userTask_handDecision", but(handing(), "handedOn", day));
    }

    private void contest(ProcessInstance instance, LocalDate day) {
        handOn(instance, day);
        desk.submit(instance.getId(), "userTask_recordContest", said("CONTESTS", day));
    }

    private ProcessInstance contested() {
        var instance = notified();
        contest(instance, SESSION);
        return instance;
    }

    private ProcessInstance reviewed() {
        var instance = contested();
        desk.submit(instance.getId(), "userTask_nameReviewer", Map.of("reviewer", REVIEWER));
        return instance;
    }

    private static List<String> deciders() {
        return List.of("membre-commission@" + SIAE, "direction@" + SIAE);
    }

    private static Ruling ruling(List<String> deciders) {
        return new Ruling(Outcome.EXIT_PREPARED, null, DecisionReason.READY_TO_LEAVE, null, "Vous êtes prête pour la suite, dit la commission.", null,
                List.of(new ProposedAction("Préparer un rendez-vous avec l'agence", "cip@" + SIAE, LocalDate.of(2026, 5, 4))), deciders,
                DecisionMode.CONSENSUS, null);
    }

    private static Map<String, Object> handing() {
        return new HashMap<>(Map.of("handedOn", SESSION, "means", "IN_PERSON", "present", "La personne et son fil rouge", "language", "Français",
                "explained", true));
    }

    private static Map<String, Object> said(String response, LocalDate day) {
        return new HashMap<>(Map.of("response", response, "saidOn", day, "manner", "DICTATED", "words", "On ne m'a pas écoutée ce jour-là."));
    }

    private Map<String, Object> upheld() {
        return new HashMap<>(Map.of("result", "UPHELD", "explanation", "J'ai relu votre dossier : voici ce que je vous propose.",
                "actions", List.of(action("cip@" + SIAE, time.today().plusDays(20)))));
    }

    private static Map<String, Object> action(String owner, LocalDate dueOn) {
        return Map.of("action", "Rencontrer l'agence avec vous", "owner", owner, "dueOn", dueOn.toString());
    }

    private static Map<String, Object> revised(LocalDate until) {
        return new HashMap<>(Map.of("result", "REVISED", "outcome", "RENEWED", "until", until, "renewalReason", "WITHIN_24_MONTHS",
                "explanation", "Votre projet demande encore du temps : le contrat continue."));
    }

    private static Map<String, Object> but(Map<String, Object> answers, String key, Object value) {
        var changed = new HashMap<>(answers);
        changed.put(key, value);
        return changed;
    }

    private ReexaminationView current(ProcessInstance instance) {
        return reexaminations.current(instance.getBusinessKey());
    }

    private List<ReexaminationView> history(ProcessInstance instance) {
        return reexaminations.history(instance.getBusinessKey());
    }

    private Letter letter(ProcessInstance instance, UUID id) {
        return notices.letters(instance.getBusinessKey()).stream().filter(letter -> letter.id().equals(id)).findFirst().orElseThrow();
    }

    private long running(String reference) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(processKey()).processInstanceBusinessKey(reference).count();
    }

    private int mails(ProcessInstance instance, String code) {
        return jdbc.queryForObject("select count(*) from outbox where reference = ? and code = ?", Integer.class, instance.getBusinessKey(), code);
    }
}

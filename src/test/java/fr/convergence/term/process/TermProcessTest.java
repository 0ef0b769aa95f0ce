package fr.convergence.term.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.accompaniment.RenewalDue;
import fr.convergence.commission.FileDecided;
import fr.convergence.notification.Letter;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursMoved;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.renewal.CalendarStep;
import fr.convergence.renewal.DecisionReason;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.RenewalDecision;
import fr.convergence.renewal.RenewalOutcomeService;
import fr.convergence.renewal.RenewalService;
import fr.convergence.term.StepDone;
import fr.convergence.term.TermCalendarService;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.RenewalFixture;
import fr.convergence.testing.TestWorld;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

class TermProcessTest extends ProcessTestBase {

    private static final LocalDate TERM = LocalDate.of(2026, 9, 1);
    private static final String SIAE = TestWorld.CANAL;

    @Autowired
    private TermCalendarService calendars;

    @Autowired
    private RenewalService renewals;

    @Autowired
    private RenewalOutcomeService outcomes;

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
        return TermProcess.KEY;
    }

    @Test
    void tellsThePersonAndHerCipAtOnce() {
        var instance = inSight();
        assertThat(instance).isWaitingAt("gateway_untilStep");
        assertThat(notices.letters(instance.getBusinessKey())).extracting(Letter::title).containsOnlyOnce("Votre contrat arrive à son terme");
        assertThat(mails(instance, "termInSight")).isEqualTo(1);
    }

    @Test
    void ignoresASecondSignalWhileTheCalendarIsOpen() {
        var instance = inSight();
        events.publishEvent(new RenewalDue(instance.getBusinessKey(), SIAE));
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(instance.getBusinessKey())
                .processDefinitionKey(processKey()).count()).isEqualTo(1);
    }

    @Test
    void doesEachStepOnItsDayAndAlertsUntilTheDecision() {
        var instance = inSight();
        time.travelTo(LocalDate.of(2026, 4, 30), instance.getId());
        assertThat(instance).as("1 May is nobody's working day").hasPassed("serviceTask_callPlanReview").hasNotPassed("serviceTask_announceSlot");
        time.travelTo(LocalDate.of(2026, 6, 1), instance.getId());
        assertThat(instance).hasPassed("serviceTask_announceSlot").hasNotPassed("serviceTask_remindFileDue");
        time.travelTo(LocalDate.of(2026, 7, 1), instance.getId());
        assertThat(instance).hasPassed("serviceTask_remindFileDue").hasNotPassed("serviceTask_escalateTerm");
        assertThat(mails(instance, "termFileDue")).isEqualTo(1);
        time.travelTo(LocalDate.of(2026, 8, 10), instance.getId());
        assertThat(mails(instance, "termDecisionLate")).as("three professions, on 31 July and on 7 August").isEqualTo(6);
        assertThat(calendars.done(instance.getBusinessKey())).extracting(StepDone::step).containsExactly(CalendarStep.INFORMATION,
                CalendarStep.PLAN_REVIEW, CalendarStep.SLOT, CalendarStep.FILE, CalendarStep.ESCALATION, CalendarStep.ESCALATION);
        assertThat(calendars.done(instance.getBusinessKey())).allMatch(done -> !done.doneOn().isAfter(done.plannedOn()) || done.plannedOn().isBefore(TODAY));

        decide(instance.getBusinessKey());
        assertThat(instance).isEnded().hasPassed("endEvent_termSettled");
    }

    @Test
    void readsThePlanAgainWithThePersonBeforeTheCommissionReadsIt() {
        var instance = inSight();
        time.travelTo(LocalDate.of(2026, 4, 30), instance.getId());
        assertThat(desk.task(instance.getId(), "userTask_reviewPlan").getAssignee()).isEqualTo("cip@" + SIAE);
        time.travelTo(LocalDate.of(2026, 6, 3), instance.getId());
        assertThat(instance).hasPassed("endEvent_planReviewReminded", "endEvent_planReviewEscalated");
        assertThat(mails(instance, "termReviewLate")).isEqualTo(1);

        var shown = desk.read(desk.task(instance.getId(), "userTask_reviewPlan"), "cip@" + SIAE);
        assertThat(shown.get("termText")).isEqualTo("1er septembre 2026");
        var review = new java.util.HashMap<String, Object>(Map.of("heldOn", time.today().plusDays(1), "kept", "On garde le logement.", "changes", "Rien",
                "manner", "DICTATED"));
        assertThat(refusal(instance.getId(), "userTask_reviewPlan", review)).contains("le jour où vous avez revu le plan");
        review.put("heldOn", time.today());
        assertThat(refusal(instance.getId(), "userTask_reviewPlan", review)).contains("Notez les mots de la personne");
        review.put("words", "Le matin, c'est mieux qu'avant.");
        desk.submit(instance.getId(), "userTask_reviewPlan", review);

        assertThat(instance).hasPassed("endEvent_planReviewed").isWaitingAt("gateway_untilStep");
        new RenewalFixture(renewals).instructed(instance.getBusinessKey());
        assertThat(renewals.dossier(instance.getBusinessKey()).text()).contains("Revue du plan avec la personne", "mieux qu'avant");
    }

    @Test
    void followsTheTermWhenItMovesAndStartsItsStepsAgain() {
        var instance = inSight();
        time.travelTo(LocalDate.of(2026, 6, 1), instance.getId());
        parcours.renew(instance.getBusinessKey(), terms(time.today().plusDays(1), LocalDate.of(2027, 2, 1)));
        time.runPending(instance.getId());
        assertThat(instance).hasPassed("event_renewalTermMoved").isWaitingAt("gateway_untilStep");
        time.travelTo(LocalDate.of(2026, 7, 30), instance.getId());
        assertThat(notices.letters(instance.getBusinessKey())).as("six months before the new term, not before").hasSize(1);
        time.travelTo(LocalDate.of(2026, 7, 31), instance.getId());
        assertThat(notices.letters(instance.getBusinessKey())).hasSize(2);
        time.travelTo(LocalDate.of(2026, 11, 2), instance.getId());
        assertThat(calendars.done(instance.getBusinessKey())).extracting(StepDone::step)
                .as("her plan is not read again for a date")
                .containsExactly(CalendarStep.INFORMATION, CalendarStep.PLAN_REVIEW, CalendarStep.SLOT, CalendarStep.INFORMATION, CalendarStep.SLOT);
    }

    @Test
    void endsWhenTheParcoursEndsMovesOrHerContractIsBroken() {
        var closed = inSight();
        parcours.close(closed.getBusinessKey(), ParcoursStatus.EXITED);
        assertThat(closed).isEnded().hasPassed("endEvent_termSettled");

        var hired = inSight();
        parcours.startFollowup(hired.getBusinessKey(), TODAY.plusDays(10));
        assertThat(hired).isEnded();

        var moved = inSight();
        events.publishEvent(new ParcoursMoved(moved.getBusinessKey(), SIAE, TestWorld.JARDIN));
        assertThat(moved).isEnded();

        var withdrawn = inSight();
        renewals.open(withdrawn.getBusinessKey());
        outcomes.withdraw(withdrawn.getBusinessKey());
        assertThat(withdrawn).isEnded();

        var broken = inSight();
        parcours.breakContract(broken.getBusinessKey(), TODAY, ContractEnd.BROKEN_BY_PERSON);
        time.runPending(broken.getId());
        assertThat(broken).as("no file, no contract").isEnded().hasPassed("endEvent_termDecided");
    }

    /** The hire withdraws the file and ends the calendar in one transaction: each is told once. */
    @Test
    void endsWithTheFileOfSomebodyWhoIsHired() {
        var reference = new ParcoursFixture(parcours).openParcours(SIAE, TODAY.minusMonths(6), TERM);
        events.publishEvent(new RenewalDue(reference, SIAE));
        var instance = desk.phase(processKey(), reference);
        time.runPending(desk.phase("renewal", reference).getId());
        time.runPending(instance.getId());
        assertThat(renewals.hasPending(reference)).isTrue();

        parcours.startFollowup(reference, TODAY.plusDays(10));

        assertThat(instance).isEnded().hasPassed("endEvent_termSettled");
        assertThat(renewals.hasPending(reference)).isFalse();
        assertThat(desk.phase("renewal", reference)).isNull();
    }

    @Test
    void opensNoCalendarBeforeTheFirstContract() {
        var reference = parcours.nextReference();
        var person = parcours.register(new fr.convergence.parcours.Identity("Prénom", "Fictive-Terme", LocalDate.of(1990, 1, 1), null, null, null));
        parcours.admit(reference, person, SIAE);
        events.publishEvent(new RenewalDue(reference, SIAE));
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).processDefinitionKey(processKey()).count()).isZero();
    }

    private ProcessInstance inSight() {
        var reference = new ParcoursFixture(parcours).openParcours(SIAE, TODAY.minusMonths(6), TERM);
        assertThat(calendars.open(reference, SIAE)).isTrue();
        var instance = runtime.createProcessInstanceByKey(processKey()).businessKey(reference).setVariable("siae", SIAE).execute();
        time.runPending(instance.getId());
        return instance;
    }

    private void decide(String reference) {
        new RenewalFixture(renewals).ready(reference);
        events.publishEvent(new FileDecided(reference, SIAE, new RenewalDecision(UUID.randomUUID(), "COM-2026-901", Outcome.RENEWED, TERM.plusMonths(6),
                DecisionReason.WITHIN_24_MONTHS, null, "Expliqué de vive voix à la personne.", "direction@" + SIAE, time.today())));
    }

    private static ContractTerms terms(LocalDate startsOn, LocalDate endsOn) {
        return new ContractTerms(SIAE, ContractKind.CDDI_CVG, BigDecimal.valueOf(26), startsOn, endsOn);
    }

    private int mails(ProcessInstance instance, String code) {
        return jdbc.queryForObject("select count(*) from outbox where reference = ? and code = ?", Integer.class, instance.getBusinessKey(), code);
    }
}

package fr.convergence.worksite.process;

import static fr.convergence.worksite.process.WorksiteSteps.followUp;
import static fr.convergence.worksite.process.WorksiteSteps.seen;
import static fr.convergence.worksite.process.WorksiteSteps.terms;
import static fr.convergence.worksite.process.WorksiteSteps.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.TestWorld;
import fr.convergence.worksite.AbsenceReason;
import fr.convergence.worksite.AttendanceAlerted;
import fr.convergence.worksite.AttendanceService;
import fr.convergence.worksite.IncidentReported;
import fr.convergence.worksite.WeekOfWork;
import fr.convergence.worksite.WorksiteService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class WorksiteProcessTest extends ProcessTestBase {

    @Autowired
    private WorksiteService worksites;

    @Autowired
    private AttendanceService attendance;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private ApplicationEvents published;

    private WorksiteSteps steps;

    @Override
    protected String processKey() {
        return WorksiteProcess.KEY;
    }

    @BeforeEach
    void takeTheSteps() {
        steps = new WorksiteSteps(desk, time, parcours);
    }

    @Test
    void welcomesThenReviewsWeekAfterWeek() {
        var instance = steps.welcomed();

        time.fire("event_reviewDue", instance.getId());

        assertThat(time.today()).as("weekly in the first month").isEqualTo(TODAY.plusDays(7));
        var shown = desk.read(desk.task(instance.getId(), "userTask_observeWork"), "encadrant@" + TestWorld.CANAL);
        assertThat(shown.get("hoursText")).isEqualTo("20");
        assertThat(shown.get("weeks").toString()).contains("2026-03-02");
        steps.review(instance, Map.of("observations", List.of(seen("SUCCESS", "TEAM", null)), "weeks", List.of(week(TODAY, 20, 20, null)), "pace", "ALONE"));

        assertThat(instance).isWaitingAt("gateway_review").hasNotPassed("userTask_followIncident", "userTask_proposeHours");
        var stay = worksites.current(instance.getBusinessKey());
        assertThat(stay.observations()).hasSize(1);
        assertThat(stay.levels()).hasSize(5);
        assertThat(stay.facts().donePercent()).isEqualTo(100);
    }

    @Test
    void remindsAndEscalatesTheWelcome() {
        var instance = steps.expected();
        time.fire("event_welcomeReminder", instance.getId());
        time.runPending(instance.getId());
        time.fire("event_welcomeEscalation", instance.getId());
        time.runPending(instance.getId());
        assertThat(instance).hasPassed("endEvent_welcomeReminded", "endEvent_welcomeEscalated").isWaitingAt("userTask_welcomeOnSite");
    }

    @Test
    void remindsAndEscalatesAReview() {
        var instance = steps.welcomed();
        time.travelTo(TODAY.plusDays(20), instance.getId());
        assertThat(instance).hasPassed("endEvent_reviewReminded", "endEvent_reviewEscalated").isWaitingAt("userTask_observeWork");
    }

    @Test
    void callsTheReviewWhenAbsencesAreNotedElsewhere() {
        var instance = steps.welcomed();
        time.holdAt(TODAY.plusDays(4));
        note(instance, TODAY.minusWeeks(1), 20, 8);
        assertThat(alerts(instance)).as("one week alone").isZero();

        note(instance, TODAY, 20, 8);

        assertThat(alerts(instance)).isEqualTo(1);
        assertThat(instance).isWaitingAt("userTask_observeWork").hasPassed("event_attendanceAlerted").hasNotPassed("event_reviewDue");
        assertThat(worksites.current(instance.getBusinessKey()).facts().sentences())
                .containsExactly("Moins de la moitié des heures prévues ont été faites.");
    }

    @Test
    void signalsAbsencesOnceAndReviewsMoreOften() {
        var instance = steps.welcomed();
        time.holdAt(TODAY.plusWeeks(13));
        time.runPending(instance.getId());
        var silent = List.of(week(TODAY.plusWeeks(11), 20, 10, "UNEXPLAINED"), week(TODAY.plusWeeks(12), 20, 10, "UNEXPLAINED"));
        steps.review(instance, Map.of("weeks", silent));
        assertThat(alerts(instance)).isEqualTo(1);

        time.fire("event_reviewDue", instance.getId());
        assertThat(time.today()).as("weekly after absences").isEqualTo(TODAY.plusWeeks(14));
        steps.review(instance, Map.of("weeks", List.of(week(TODAY.plusWeeks(13), 20, 0, "UNEXPLAINED"))));

        assertThat(alerts(instance)).as("not signalled twice within four weeks").isEqualTo(1);
    }

    @Test
    void goesUpAndBackDownWithThePersonsAgreement() {
        var instance = steps.reviewDue();
        var reference = instance.getBusinessKey();
        steps.review(instance, Map.of("proposeStep", "yes"));
        var task = desk.task(instance.getId(), "userTask_proposeHours");
        assertThat(task.getAssignee()).isEqualTo("cip@" + TestWorld.CANAL);
        assertThat(refusal(instance.getId(), "userTask_proposeHours", steps.step(20, "AGREED"))).contains("déjà l'étape en cours");
        assertThat(refusal(instance.getId(), "userTask_proposeHours", steps.step(27, "AGREED"))).contains("Le contrat prévoit 26 heures");
        assertThat(refusal(instance.getId(), "userTask_proposeHours", steps.step(19, "AGREED"))).contains("Moins de 20 heures");
        var past = steps.step(26, "AGREED");
        past.put("startsOn", time.today().minusDays(1));
        assertThat(refusal(instance.getId(), "userTask_proposeHours", past)).contains("aujourd'hui ou plus tard");
        desk.submit(task, task.getAssignee(), steps.step(26, "AGREED"));
        assertThat(hours(reference)).isEqualByComparingTo("26");

        steps.again(instance);
        var down = steps.step(16, "AGREED");
        down.put("derogation", true);
        desk.submit(instance.getId(), "userTask_proposeHours", down);
        assertThat(hours(reference)).isEqualByComparingTo("16");
        assertThat(parcours.view(reference).currentContract().weeklyHours()).as("the contract").isEqualByComparingTo("26");
    }

    @Test
    void amendsTheContractBeyondItsHours() {
        var instance = steps.reviewDue();
        var reference = instance.getBusinessKey();
        steps.review(instance, Map.of("proposeStep", "yes"));
        var up = steps.step(30, "AGREED");
        up.put("amendedOn", time.today().plusDays(1));
        assertThat(refusal(instance.getId(), "userTask_proposeHours", up)).contains("n'est pas encore signé");
        up.put("amendedOn", time.today());
        desk.submit(instance.getId(), "userTask_proposeHours", up);
        assertThat(parcours.view(reference).currentContract().weeklyHours()).isEqualByComparingTo("30");
    }

    @Test
    void amendsTheContractBelowTheOrdinaryHoursOnlyUnderADerogationThatCoversIt() {
        var instance = steps.reviewDue();
        var reference = instance.getBusinessKey();
        steps.review(instance, Map.of("proposeStep", "yes"));
        var term = parcours.view(reference).term().orElseThrow();
        var down = steps.step(16, "AGREED");
        down.put("amendedOn", time.today());
        down.put("derogation", true);
        assertThat(refusal(instance.getId(), "userTask_proposeHours", down)).contains("il faut une dérogation du préfet");
        down.put("derogationKind", "INDIVIDUAL");
        down.put("derogationFrom", time.today());
        down.put("derogationUntil", time.today().plusMonths(12));
        assertThat(refusal(instance.getId(), "userTask_proposeHours", down)).contains("dure 12 mois au plus");
        down.put("derogationUntil", term.minusDays(1));
        assertThat(refusal(instance.getId(), "userTask_proposeHours", down)).contains("valable jusqu'au");
        down.put("derogationUntil", term);
        desk.submit(instance.getId(), "userTask_proposeHours", down);
        assertThat(parcours.view(reference).currentContract().weeklyHours()).isEqualByComparingTo("16");
        assertThat(parcours.view(reference).derogations()).singleElement().satisfies(given -> assertThat(given.until()).isEqualTo(term));
    }

    @Test
    void changesNothingWhenThePersonRefuses() {
        var instance = steps.reviewDue();
        steps.review(instance, Map.of("proposeStep", "yes"));
        desk.submit(instance.getId(), "userTask_proposeHours", steps.step(26, "REFUSED"));
        assertThat(hours(instance.getBusinessKey())).isEqualByComparingTo("20");
        assertThat(instance).isWaitingAt("gateway_review");
    }

    @Test
    void followsAnIncidentAndGoesOn() {
        var instance = steps.incident();
        assertThat(published.stream(IncidentReported.class)).contains(new IncidentReported(instance.getBusinessKey(), TestWorld.CANAL));
        time.fire("event_incidentReminder", instance.getId());
        time.runPending(instance.getId());
        time.fire("event_incidentEscalation", instance.getId());
        time.runPending(instance.getId());

        desk.submit(instance.getId(), "userTask_followIncident", followUp("MEDIATION"));

        assertThat(instance).hasPassed("endEvent_incidentReminded", "endEvent_incidentEscalated").isWaitingAt("gateway_review");
        assertThat(worksites.current(instance.getBusinessKey()).incidents()).singleElement()
                .satisfies(incident -> assertThat(incident.followUp()).isNotNull());
    }

    @Test
    void neverExcludesWithoutAConcertationAndTheDirection() {
        var instance = steps.incident();
        var task = desk.task(instance.getId(), "userTask_followIncident");
        var direction = "direction@" + TestWorld.CANAL;
        var exclusion = followUp("EXCLUSION");
        assertThatThrownBy(() -> desk.submit(task, direction, exclusion)).hasMessageContaining("une concertation est obligatoire");
        exclusion.put("concertationOn", time.today().minusDays(1));
        assertThatThrownBy(() -> desk.submit(task, direction, exclusion)).hasMessageContaining("une concertation est obligatoire");
        exclusion.put("concertationOn", time.today().plusDays(1));
        assertThatThrownBy(() -> desk.submit(task, direction, exclusion)).hasMessageContaining("n'a pas encore eu lieu");
        exclusion.put("concertationOn", time.today());
        assertThatThrownBy(() -> desk.submit(task, direction, exclusion)).hasMessageContaining("avoir été entendue");
        exclusion.put("personHeard", true);
        assertThatThrownBy(() -> desk.submit(task, "educateur@" + TestWorld.CANAL, exclusion)).hasMessageContaining("Seule la direction");
        assertThat(instance).isWaitingAt("userTask_followIncident");

        desk.submit(task, direction, exclusion);

        assertThat(instance).isEnded().hasPassed("endEvent_contractBroken");
        assertThat(parcours.view(instance.getBusinessKey()).status()).isEqualTo(ParcoursStatus.INTERRUPTED);
        assertThat(worksites.of(instance.getBusinessKey())).singleElement().satisfies(stay -> assertThat(stay.endedOn()).isEqualTo(time.today()));
    }

    @Test
    void leavesWhenTheContractBreaksAndComesBackWithTheNextOne() {
        var instance = steps.welcomed();
        var reference = instance.getBusinessKey();
        parcours.breakContract(reference, TODAY.plusDays(1), ContractEnd.BROKEN_BY_PERSON);
        assertThat(instance).isEnded().hasPassed("endEvent_worksiteLeft");

        time.holdAt(TODAY.plusDays(10));
        parcours.open(reference, terms(TestWorld.CANAL, TODAY.plusDays(10)));

        assertThat(desk.phase(WorksiteProcess.KEY, reference)).isNotNull();
        assertThat(worksites.of(reference)).hasSize(2);
    }

    @Test
    void endsHereAndBeginsThereWhenTheParcoursMoves() {
        var instance = steps.welcomed();
        var reference = instance.getBusinessKey();
        time.holdAt(TODAY.plusDays(30));

        parcours.moveTo(reference, terms(TestWorld.JARDIN, TODAY.plusDays(30)), "cip@" + TestWorld.JARDIN);

        assertThat(instance).isEnded().hasPassed("endEvent_worksiteLeft");
        var next = desk.phase(WorksiteProcess.KEY, reference);
        assertThat(next.getTenantId()).isEqualTo(TestWorld.JARDIN);
        assertThat(worksites.of(reference)).extracting("siae").containsExactly(TestWorld.CANAL, TestWorld.JARDIN);
    }

    @Test
    void endsWithTheParcoursAndWithAHire() {
        var hired = steps.welcomed();
        parcours.startFollowup(hired.getBusinessKey(), TODAY.plusDays(5));
        assertThat(hired).isEnded();
        var left = steps.expected();
        parcours.close(left.getBusinessKey(), ParcoursStatus.EXITED);
        assertThat(left).isEnded();
    }

    @Test
    void expectsNobodyTwiceNorWithoutAContract() {
        var instance = steps.welcomed();
        assertThat(worksites.expect(instance.getBusinessKey(), TestWorld.CANAL)).isFalse();
        parcours.breakContract(instance.getBusinessKey(), TODAY.plusDays(1), ContractEnd.UNREACHABLE);
        parcours.resumeAfterFollowup(instance.getBusinessKey());
        assertThat(desk.phase(WorksiteProcess.KEY, instance.getBusinessKey())).isNull();
    }

    private void note(ProcessInstance instance, LocalDate monday, int planned, int done) {
        attendance.record(instance.getBusinessKey(), List.of(WeekOfWork.of(monday, BigDecimal.valueOf(planned), BigDecimal.valueOf(done),
                AbsenceReason.TRANSPORT)), "encadrant@" + TestWorld.CANAL);
    }

    private long alerts(ProcessInstance instance) {
        return published.stream(AttendanceAlerted.class).filter(alert -> alert.reference().equals(instance.getBusinessKey())).count();
    }

    private BigDecimal hours(String reference) {
        return worksites.current(reference).hoursOn(time.today().plusDays(1)).orElseThrow();
    }
}

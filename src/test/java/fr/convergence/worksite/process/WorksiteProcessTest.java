package fr.convergence.worksite.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.testing.ParcoursFixture;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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

    @Override
    protected String processKey() {
        return WorksiteProcess.KEY;
    }

    @Test
    void welcomesThenReviewsWeekAfterWeek() {
        var instance = welcomed();

        time.fire("event_reviewDue", instance.getId());

        assertThat(time.today()).as("weekly in the first month").isEqualTo(TODAY.plusDays(7));
        var shown = desk.read(desk.task(instance.getId(), "userTask_observeWork"), "encadrant@" + TestWorld.CANAL);
        assertThat(shown.get("hoursText")).isEqualTo("20");
        assertThat(shown.get("weeks").toString()).contains("2026-03-02");
        review(instance, Map.of("observations", List.of(seen("SUCCESS", "TEAM", null)), "weeks", List.of(week(TODAY, 20, 20, null)), "pace", "ALONE"));

        assertThat(instance).isWaitingAt("gateway_review").hasNotPassed("userTask_followIncident", "userTask_proposeHours");
        var stay = worksites.current(instance.getBusinessKey());
        assertThat(stay.observations()).hasSize(1);
        assertThat(stay.levels()).hasSize(5);
        assertThat(stay.facts().donePercent()).isEqualTo(100);
    }

    @Test
    void remindsAndEscalatesTheWelcome() {
        var instance = expected();
        time.fire("event_welcomeReminder", instance.getId());
        time.runPending(instance.getId());
        time.fire("event_welcomeEscalation", instance.getId());
        time.runPending(instance.getId());
        assertThat(instance).hasPassed("endEvent_welcomeReminded", "endEvent_welcomeEscalated").isWaitingAt("userTask_welcomeOnSite");
    }

    @Test
    void remindsAndEscalatesAReview() {
        var instance = welcomed();
        time.travelTo(TODAY.plusDays(20), instance.getId());
        assertThat(instance).hasPassed("endEvent_reviewReminded", "endEvent_reviewEscalated").isWaitingAt("userTask_observeWork");
    }

    @Test
    void refusesAWelcomeBeyondTheContractOrWithoutSafety() {
        var instance = expected();
        var welcome = welcome();
        welcome.put("weeklyHours", 26.5);
        assertThat(refusal(instance.getId(), "userTask_welcomeOnSite", welcome)).contains("ne dépasse pas les heures du contrat");
        welcome.put("weeklyHours", 26);
        welcome.put("safetyTold", false);
        assertThat(refusal(instance.getId(), "userTask_welcomeOnSite", welcome)).contains("consignes de sécurité");
        welcome.put("safetyTold", true);
        desk.submit(instance.getId(), "userTask_welcomeOnSite", welcome);
        assertThat(worksites.current(instance.getBusinessKey()).hoursOn(TODAY)).hasValueSatisfying(h -> assertThat(h).isEqualByComparingTo("26"));
    }

    @Test
    void callsTheReviewWhenAbsencesAreNotedElsewhere() {
        var instance = welcomed();
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
        var instance = welcomed();
        time.holdAt(TODAY.plusWeeks(13));
        time.runPending(instance.getId());
        var silent = List.of(week(TODAY.plusWeeks(11), 20, 10, "UNEXPLAINED"), week(TODAY.plusWeeks(12), 20, 10, "UNEXPLAINED"));
        review(instance, Map.of("weeks", silent));
        assertThat(alerts(instance)).isEqualTo(1);

        time.fire("event_reviewDue", instance.getId());
        assertThat(time.today()).as("weekly after absences").isEqualTo(TODAY.plusWeeks(14));
        review(instance, Map.of("weeks", List.of(week(TODAY.plusWeeks(13), 20, 0, "UNEXPLAINED"))));

        assertThat(alerts(instance)).as("not signalled twice within four weeks").isEqualTo(1);
    }

    @Test
    void refusesAHalfFilledReview() {
        var instance = reviewDue();
        assertThat(refusal(instance.getId(), "userTask_observeWork", answers("hoursStep", "no", "observations", List.of(Map.of("kind", "SUCCESS")))))
                .contains("deux choix");
        assertThat(refusal(instance.getId(), "userTask_observeWork", answers("hoursStep", "no", "weeks", List.of(Map.of("done", 12)))))
                .contains("zéro est une réponse");
        assertThat(refusal(instance.getId(), "userTask_observeWork", answers("hoursStep", "no", "weeks", List.of(week(TODAY, 20, 19, null)))))
                .contains("Semaine du 2 mars 2026 : il manque des heures");
        assertThat(refusal(instance.getId(), "userTask_observeWork", answers("hoursStep", "no", "weeks", List.of(week(TODAY.plusWeeks(2), 20, 20, null)))))
                .contains("n'a pas commencé");
        assertThat(refusal(instance.getId(), "userTask_observeWork", answers("hoursStep", "no", "observations", List.of(seen("INCIDENT", "TEAM", null)))))
                .contains("Décrivez l'incident");
    }

    @Test
    void goesUpAndBackDownWithThePersonsAgreement() {
        var instance = reviewDue();
        var reference = instance.getBusinessKey();
        review(instance, Map.of("hoursStep", "yes"));
        var task = desk.task(instance.getId(), "userTask_proposeHours");
        assertThat(task.getAssignee()).isEqualTo("cip@" + TestWorld.CANAL);
        assertThat(refusal(instance.getId(), "userTask_proposeHours", step(20, "AGREED"))).contains("déjà l'étape en cours");
        assertThat(refusal(instance.getId(), "userTask_proposeHours", step(27, "AGREED"))).contains("Le contrat prévoit 26 heures");
        assertThat(refusal(instance.getId(), "userTask_proposeHours", step(19, "AGREED"))).contains("Moins de 20 heures");
        var past = step(26, "AGREED");
        past.put("startsOn", time.today().minusDays(1));
        assertThat(refusal(instance.getId(), "userTask_proposeHours", past)).contains("aujourd'hui ou plus tard");
        desk.submit(task, task.getAssignee(), step(26, "AGREED"));
        assertThat(hours(reference)).isEqualByComparingTo("26");

        again(instance);
        var down = step(16, "AGREED");
        down.put("derogation", true);
        desk.submit(instance.getId(), "userTask_proposeHours", down);
        assertThat(hours(reference)).isEqualByComparingTo("16");
        assertThat(parcours.view(reference).currentContract().weeklyHours()).as("the contract").isEqualByComparingTo("26");
    }

    @Test
    void amendsTheContractBeyondItsHours() {
        var instance = reviewDue();
        var reference = instance.getBusinessKey();
        review(instance, Map.of("hoursStep", "yes"));
        var up = step(30, "AGREED");
        up.put("amendedOn", time.today().plusDays(1));
        assertThat(refusal(instance.getId(), "userTask_proposeHours", up)).contains("n'est pas encore signé");
        up.put("amendedOn", time.today());
        desk.submit(instance.getId(), "userTask_proposeHours", up);
        assertThat(parcours.view(reference).currentContract().weeklyHours()).isEqualByComparingTo("30");
    }

    @Test
    void changesNothingWhenThePersonRefuses() {
        var instance = reviewDue();
        review(instance, Map.of("hoursStep", "yes"));
        desk.submit(instance.getId(), "userTask_proposeHours", step(26, "REFUSED"));
        assertThat(hours(instance.getBusinessKey())).isEqualByComparingTo("20");
        assertThat(instance).isWaitingAt("gateway_review");
    }

    @Test
    void followsAnIncidentAndGoesOn() {
        var instance = incident();
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
        var instance = incident();
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
        var instance = welcomed();
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
        var instance = welcomed();
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
        var hired = welcomed();
        parcours.startFollowup(hired.getBusinessKey(), TODAY.plusDays(5));
        assertThat(hired).isEnded();
        var left = expected();
        parcours.close(left.getBusinessKey(), ParcoursStatus.EXITED);
        assertThat(left).isEnded();
    }

    @Test
    void expectsNobodyTwiceNorWithoutAContract() {
        var instance = welcomed();
        assertThat(worksites.expect(instance.getBusinessKey(), TestWorld.CANAL)).isFalse();
        parcours.breakContract(instance.getBusinessKey(), TODAY.plusDays(1), ContractEnd.UNREACHABLE);
        parcours.resumeAfterFollowup(instance.getBusinessKey());
        assertThat(desk.phase(WorksiteProcess.KEY, instance.getBusinessKey())).isNull();
    }

    private ProcessInstance expected() {
        var reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, TODAY, TODAY.plusMonths(6));
        var instance = desk.phase(WorksiteProcess.KEY, reference);
        time.runPending(instance.getId());
        return instance;
    }

    private ProcessInstance welcomed() {
        var instance = expected();
        desk.submit(instance.getId(), "userTask_welcomeOnSite", welcome());
        return instance;
    }

    private ProcessInstance reviewDue() {
        var instance = welcomed();
        time.fire("event_reviewDue", instance.getId());
        return instance;
    }

    private ProcessInstance incident() {
        var instance = reviewDue();
        review(instance, Map.of("observations", List.of(seen("INCIDENT", "TEAM", "Une dispute pendant la pause."))));
        return instance;
    }

    private void again(ProcessInstance instance) {
        time.fire("event_reviewDue", instance.getId());
        review(instance, Map.of("hoursStep", "yes"));
    }

    private void review(ProcessInstance instance, Map<String, Object> seen) {
        var answers = answers("hoursStep", "no");
        answers.putAll(seen);
        desk.submit(instance.getId(), "userTask_observeWork", answers);
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

    private static ContractTerms terms(String siae, LocalDate start) {
        return new ContractTerms(siae, ContractKind.CDDI_CVG, BigDecimal.valueOf(26), start, start.plusMonths(4));
    }

    private static Map<String, Object> welcome() {
        return answers("post", "Tri et atelier textile", "safetyTold", true, "weeklyHours", 20, "posture", "DISCOVERING", "pace", "WITH_HELP",
                "gesture", "DISCOVERING", "team", "WITH_HELP", "objective", "Tenir la matinée entière sans se presser.");
    }

    private Map<String, Object> step(int hours, String answer) {
        return answers("weeklyHours", hours, "startsOn", time.today(), "answer", answer);
    }

    private static Map<String, Object> followUp(String measure) {
        return answers("measure", measure, "explanation", "Nous en avons parlé ensemble, voici ce qui est convenu.");
    }

    private static Map<String, Object> seen(String kind, String theme, String note) {
        var row = answers("kind", kind, "theme", theme);
        if (note != null) {
            row.put("note", note);
        }
        return row;
    }

    private static Map<String, Object> week(LocalDate monday, int planned, int done, String absence) {
        var row = answers("weekOf", monday.toString(), "planned", planned, "done", done);
        if (absence != null) {
            row.put("absence", absence);
        }
        return row;
    }

    private static Map<String, Object> answers(Object... pairs) {
        var answers = new HashMap<String, Object>();
        for (var rank = 0; rank < pairs.length; rank += 2) {
            answers.put((String) pairs[rank], pairs[rank + 1]);
        }
        return answers;
    }
}

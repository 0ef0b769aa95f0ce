package fr.convergence.accessreview.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.accessreview.AccessReviewService;
import fr.convergence.breakglass.AccessReason;
import fr.convergence.breakglass.AccessRequest;
import fr.convergence.breakglass.BreakGlassService;
import fr.convergence.breakglass.EmergencyUse;
import fr.convergence.breakglass.Finding;
import fr.convergence.engine.rights.Profession;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.TestWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A month of emergency accesses, looked at together. Each test has a month of its own. */
class AccessreviewProcessTest extends ProcessTestBase {

    private static final String DPO = TestWorld.account(Profession.DPO, TestWorld.JARDIN);
    private static LocalDate month = LocalDate.of(2031, 1, 1);

    @Autowired
    private AccessReviewService reviews;

    @Autowired
    private BreakGlassService accesses;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private JdbcTemplate database;

    @Override
    protected String processKey() {
        return AccessreviewProcess.KEY;
    }

    @Test
    void listsTheUsesOfTheMonthAndIsConcluded() {
        var use = use(Finding.JUSTIFIED);
        var instance = monthOver();
        assertThat(instance).isWaitingAt("userTask_reviewMonth");
        var shown = desk.read(desk.task(instance.getId(), "userTask_reviewMonth"), DPO);
        assertThat(shown.get("countText")).isEqualTo("Un accès d'urgence");
        assertThat(shown.get("useRows").toString()).contains(use.number(), use.reference(), "Justifié");
        desk.submit(instance.getId(), "userTask_reviewMonth", Map.of("finding", "JUSTIFIED"));
        assertThat(instance).isEnded().hasPassed("endEvent_monthReviewed").hasNotPassed("serviceTask_announceMonthMeasures");
    }

    @Test
    void saysNoOtherThanWhatWasFoundOfEachUse() {
        use(Finding.NOT_JUSTIFIED);
        var instance = monthOver();
        assertThat(refusal(instance.getId(), "userTask_reviewMonth", Map.of("finding", "JUSTIFIED"))).contains("ne peut pas dire le contraire");
        assertThat(refusal(instance.getId(), "userTask_reviewMonth", Map.of("finding", "NOT_JUSTIFIED"))).contains("dites lesquelles");
        desk.submit(instance.getId(), "userTask_reviewMonth", Map.of("finding", "NOT_JUSTIFIED", "measures", "Un relais nommé pour chaque absence."));
        time.runPending(instance.getId());
        assertThat(instance).isEnded().hasPassed("serviceTask_announceMonthMeasures", "endEvent_monthMeasures");
        assertThat(told(instance, "accessReviewMeasures")).containsExactly("direction." + TestWorld.JARDIN + "@convergence.invalid");
    }

    @Test
    void waitsForTheReviewOfEachUse() {
        use(null);
        var instance = monthOver();
        assertThat(refusal(instance.getId(), "userTask_reviewMonth", Map.of("finding", "JUSTIFIED"))).contains("examinez-le d'abord");
    }

    @Test
    void isRemindedThenEscalated() {
        use(Finding.JUSTIFIED);
        var instance = monthOver();
        time.fire("event_monthReminder", instance.getId());
        time.runPending(instance.getId());
        assertThat(told(instance, "accessReviewExpected")).containsExactly("dpo." + TestWorld.JARDIN + "@convergence.invalid");
        time.fire("event_monthEscalation", instance.getId());
        time.runPending(instance.getId());
        assertThat(told(instance, "accessReviewLate")).containsExactly("coordination." + TestWorld.JARDIN + "@convergence.invalid");
        assertThat(instance).isWaitingAt("userTask_reviewMonth").hasPassed("endEvent_monthReminded", "endEvent_monthEscalated");
    }

    @Test
    void opensOnceAndOnlyWhereThereWasAUse() {
        use(Finding.JUSTIFIED);
        var instance = monthOver();
        reviews.openLastMonth();
        assertThat(desk.phase(AccessreviewProcess.KEY, instance.getBusinessKey())).as("one, not two").isNotNull();
        assertThat(desk.phase(AccessreviewProcess.KEY, instance.getBusinessKey().replace(TestWorld.JARDIN, TestWorld.CANAL))).isNull();
    }

    private EmergencyUse use(Finding finding) {
        month = month.plusMonths(1);
        time.holdAt(month.plusDays(10));
        var reference = new ParcoursFixture(parcours).openParcours(TestWorld.JARDIN, time.today().minusMonths(3), time.today().plusMonths(9));
        var use = accesses.open(new AccessRequest(reference, AccessReason.DEADLINE, "Le recours doit partir aujourd'hui, avant 17 h."),
                TestWorld.JARDIN, TestWorld.account(Profession.REFERENT_EMPLOI, TestWorld.JARDIN));
        accesses.close(use.number());
        if (finding != null) {
            accesses.review(use.number(), finding, "Entretien avec le collègue.", DPO);
        }
        return use;
    }

    private ProcessInstance monthOver() {
        time.holdAt(month.plusMonths(1));
        reviews.openLastMonth();
        return desk.phase(AccessreviewProcess.KEY, "URG-" + java.time.YearMonth.from(month) + "." + TestWorld.JARDIN);
    }

    private List<String> told(ProcessInstance instance, String code) {
        return database.queryForList("select recipient from outbox where reference = ? and code = ?", String.class, instance.getBusinessKey(), code);
    }
}

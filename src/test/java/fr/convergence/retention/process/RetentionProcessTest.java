package fr.convergence.retention.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.engine.rights.Profession;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.retention.ErasureCause;
import fr.convergence.retention.ErasureService;
import fr.convergence.retention.HoldService;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.TestWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class RetentionProcessTest extends ProcessTestBase {

    private static final String REVIEW = "userTask_reviewHold";
    private static final LocalDate REVIEW_ON = LocalDate.of(2026, 6, 1);

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private HoldService holds;

    @Autowired
    private ErasureService erasures;

    @Autowired
    private JdbcTemplate jdbc;

    private String reference;

    @Override
    protected String processKey() {
        return RetentionProcess.KEY;
    }

    @BeforeEach
    void somebodyIsKnown() {
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31));
    }

    @Test
    void stopsTheErasureUntilTheDpoLiftsIt() {
        var hold = hold(REVIEW_ON);
        assertThat(holds.isHeld(List.of(reference))).isTrue();
        assertThatThrownBy(() -> erasures.ask(reference, ErasureCause.RETENTION, null)).hasMessageContaining("suspendu");
        desk.submit(hold.getId(), REVIEW, Map.of("outcome", "LIFTED", "why", "Le jugement est rendu et exécuté."));
        assertThat(hold).isEnded().hasPassed("endEvent_holdLifted");
        assertThat(holds.isHeld(List.of(reference))).isFalse();
    }

    @Test
    void remindsTheDpoOnTheDayOfReviewAndAgainAfterTheNextOne() {
        var hold = hold(REVIEW_ON);
        time.travelTo(REVIEW_ON.plusDays(1), hold.getId());
        assertThat(hold).hasPassed("endEvent_holdReviewReminded").isWaitingAt(REVIEW);
        assertThat(reminders()).isEqualTo(1);
        desk.submit(hold.getId(), REVIEW, Map.of("outcome", "KEPT", "reviewOn", LocalDate.of(2026, 10, 1)));
        assertThat(hold).isWaitingAt(REVIEW).hasNotPassed("endEvent_holdLifted");
        time.travelTo(LocalDate.of(2026, 10, 2), hold.getId());
        assertThat(reminders()).isEqualTo(2);
    }

    @Test
    void showsWhyItIsHeldToTheDpoOfTheStructureAlone() {
        var hold = hold(REVIEW_ON);
        var task = desk.task(hold.getId(), REVIEW);
        var shown = desk.read(task, TestWorld.account(Profession.DPO, TestWorld.CANAL));
        assertThat(shown.get("holdText").toString()).contains("Contentieux", "1er juin 2026");
        assertThatThrownBy(() -> desk.read(task, TestWorld.account(Profession.DPO, TestWorld.JARDIN))).isNotNull();
        assertThatThrownBy(() -> desk.read(task, TestWorld.account(Profession.CIP, TestWorld.CANAL))).isNotNull();
    }

    @Test
    void refusesWhatIsNoHold() {
        assertThatThrownBy(() -> hold(TODAY.plusYears(2))).hasMessageContaining("au plus tard dans 6 mois");
        assertThatThrownBy(() -> start(Profession.DPO, TestWorld.JARDIN, REVIEW_ON)).hasMessageContaining("vérifiez-la");
        var hold = hold(REVIEW_ON);
        assertThatThrownBy(() -> hold(REVIEW_ON)).hasMessageContaining("déjà suspendu");
        assertThat(refusal(hold.getId(), REVIEW, Map.of("outcome", "KEPT"))).contains("à venir");
        assertThat(refusal(hold.getId(), REVIEW, Map.of("outcome", "LIFTED"))).contains("pourquoi");
    }

    private ProcessInstance hold(LocalDate reviewOn) {
        return start(Profession.DPO, TestWorld.CANAL, reviewOn);
    }

    private ProcessInstance start(Profession who, String siae, LocalDate reviewOn) {
        return desk.start(RetentionProcess.KEY, who, siae, Map.of("parcoursReference", reference, "reason", "LITIGATION",
                "explanation", "Procédure en cours devant le conseil.", "reviewOn", reviewOn));
    }

    private long reminders() {
        return jdbc.queryForObject("select count(*) from outbox where reference = ? and code = 'retentionHoldToReview'", Long.class, reference);
    }
}

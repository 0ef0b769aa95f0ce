package fr.convergence.breakglass.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.breakglass.AccessReason;
import fr.convergence.breakglass.AccessRequest;
import fr.convergence.breakglass.BreakGlass;
import fr.convergence.breakglass.BreakGlassService;
import fr.convergence.breakglass.EmergencyUse;
import fr.convergence.breakglass.Finding;
import fr.convergence.engine.rights.Profession;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.TestWorld;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the demand to the review: who may, how long, who is told, what ends it, what the DPO says. */
class BreakglassProcessTest extends ProcessTestBase {

    private static final String WHY = "Sa collègue est absente et le rendez-vous à la préfecture est à 14 h.";
    private static final String SANTE = TestWorld.account(Profession.REFERENT_SANTE, TestWorld.CANAL);
    private static final String DPO = TestWorld.account(Profession.DPO, TestWorld.CANAL);

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private BreakGlassService accesses;

    @Autowired
    private BreakGlass open;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcTemplate database;

    private String reference;

    @Override
    protected String processKey() {
        return BreakglassProcess.KEY;
    }

    @BeforeEach
    void somebodyIsAccompanied() {
        reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, TODAY.minusMonths(3), TODAY.plusMonths(9));
    }

    @Test
    void opensTheFileAtOnceAndTellsItAtOnce() {
        assertThat(open.isOpenFor(SANTE, reference)).isFalse();
        var instance = ask();
        assertThat(instance).isWaitingAt("userTask_useAccess");
        assertThat(desk.task(instance.getId(), "userTask_useAccess").getAssignee()).isEqualTo(SANTE);
        assertThat(open.isOpenFor(SANTE, reference)).isTrue();
        assertThat(open.isOpenFor(TestWorld.account(Profession.CIP, TestWorld.CANAL), reference)).as("to nobody else").isFalse();
        assertThat(told(reference, "emergencyAccessOpened")).containsExactlyInAnyOrder(
                "cip." + TestWorld.CANAL + "@convergence.invalid", "dpo." + TestWorld.CANAL + "@convergence.invalid");
        assertThat(database.queryForList("select body from outbox where reference = ?", String.class, reference))
                .isNotEmpty().allSatisfy(body -> assertThat(body).doesNotContain("préfecture").doesNotContain(SANTE));
    }

    @Test
    void theEngineKnowsNeitherTheFileNorTheColleague() {
        var instance = ask();
        assertThat(instance.getBusinessKey()).startsWith("URG-2026-");
        assertThat(runtime.getVariables(instance.getId()).values().toString()).doesNotContain(reference).doesNotContain(SANTE);
        assertThat(desk.task(instance.getId(), "userTask_useAccess").getName()).doesNotContain(reference);
    }

    @Test
    void isGivenBackByHand() {
        var instance = ask();
        assertThat(refusal(instance.getId(), "userTask_useAccess", Map.of("finished", false))).contains("Cochez la case");
        assertThat(open.isOpenFor(SANTE, reference)).isTrue();
        desk.submit(instance.getId(), "userTask_useAccess", Map.of("finished", true));
        assertThat(open.isOpenFor(SANTE, reference)).isFalse();
        assertThat(instance).isWaitingAt("userTask_reviewAccess");
        assertThat(instance).hasPassed("serviceTask_closeAccess").hasNotPassed("event_accessOver", "event_accessStopped");
    }

    @Test
    void endsByItselfAfterADay() {
        var instance = ask();
        time.holdAt(TODAY.plusDays(1));
        assertThat(open.isOpenFor(SANTE, reference)).as("twenty-four hours later, whether or not the timer fired").isFalse();
        time.fire("event_accessOver", instance.getId());
        assertThat(instance).isWaitingAt("userTask_reviewAccess").hasPassed("event_accessOver");
        var use = use(instance);
        assertThat(use.closedAt()).isEqualTo(use.openUntil()).isEqualTo(use.openedAt().plusSeconds(24 * 3600));
    }

    @Test
    void endsWhenTheFileIsClosed() {
        var instance = ask();
        parcours.close(reference, ParcoursStatus.EXITED);
        assertThat(open.isOpenFor(SANTE, reference)).isFalse();
        assertThat(instance).isWaitingAt("userTask_reviewAccess").hasPassed("event_accessStopped");
    }

    @Test
    void isTakenBackByTheDpoAtOnceAndThenExamined() {
        var instance = ask();
        var number = instance.getBusinessKey();
        accesses.revoke(number, "  Le fil rouge est revenu plus tôt que prévu.  ", DPO, Set.of(TestWorld.CANAL));
        assertThat(open.isOpenFor(SANTE, reference)).isFalse();
        assertThat(instance).isWaitingAt("userTask_reviewAccess").hasPassed("event_accessStopped", "serviceTask_closeAccess");
        assertThat(use(instance)).satisfies(use -> {
            assertThat(use.revokedBy()).isEqualTo(DPO);
            assertThat(use.revokedWords()).isEqualTo("Le fil rouge est revenu plus tôt que prévu.");
            assertThat(use.closedAt()).isNotNull();
        });
        assertThat(told(number, "emergencyAccessRevoked")).containsExactlyInAnyOrder(
                "referent-sante." + TestWorld.CANAL + "@convergence.invalid", "cip." + TestWorld.CANAL + "@convergence.invalid");
        assertThat(database.queryForObject("select revoked_words from emergency_access where number = ?", String.class, number)).startsWith("s1:");
        assertThatThrownBy(() -> accesses.revoke(number, WHY, DPO, Set.of(TestWorld.CANAL))).hasMessageContaining("déjà refermé");
    }

    @Test
    void isTakenBackNeitherWithoutAReasonNorFromElsewhereNorOnceItIsOver() {
        var instance = ask();
        var number = instance.getBusinessKey();
        assertThatThrownBy(() -> accesses.revoke(number, "court", DPO, Set.of(TestWorld.CANAL))).hasMessageContaining("Expliquez en une phrase");
        assertThatThrownBy(() -> accesses.revoke(number, null, DPO, Set.of(TestWorld.CANAL))).hasMessageContaining("Expliquez en une phrase");
        var elsewhere = catchThrowable(() -> accesses.revoke(number, WHY, DPO, Set.of(TestWorld.JARDIN)));
        assertThat(elsewhere).hasMessage(catchThrowable(() -> accesses.revoke("URG-1999-00001", WHY, DPO, Set.of(TestWorld.CANAL))).getMessage());
        assertThat(open.isOpenFor(SANTE, reference)).isTrue();
        time.holdAt(TODAY.plusDays(2));
        assertThatThrownBy(() -> accesses.revoke(number, WHY, DPO, Set.of(TestWorld.CANAL))).as("it ended by itself").hasMessageContaining("déjà refermé");
        assertThat(use(instance).revokedBy()).isNull();
    }

    @Test
    void theDpoSeesWhyAndWhatWasReadAndFindsItJustified() {
        var instance = closed();
        var shown = desk.read(desk.task(instance.getId(), "userTask_reviewAccess"), DPO);
        assertThat(shown).containsEntry("fileReference", reference).containsEntry("wordsText", WHY)
                .containsEntry("colleagueText", "Référent santé de " + TestWorld.CANAL);
        assertThat(shown.get("readRows").toString()).contains("Co-construire le plan");
        desk.submit(instance.getId(), "userTask_reviewAccess", Map.of("finding", "JUSTIFIED"));
        assertThat(instance).isEnded().hasPassed("endEvent_accessJustified").hasNotPassed("serviceTask_announceMeasures");
        assertThat(use(instance).finding()).isEqualTo(Finding.JUSTIFIED);
    }

    @Test
    void whatWasNotJustifiedCallsForMeasuresThatAreAnnounced() {
        var instance = closed();
        assertThat(refusal(instance.getId(), "userTask_reviewAccess", Map.of("finding", "NOT_JUSTIFIED"))).contains("dites lesquelles");
        desk.submit(instance.getId(), "userTask_reviewAccess", Map.of("finding", "NOT_JUSTIFIED", "measures", "Entretien et rappel des règles."));
        time.runPending(instance.getId());
        assertThat(instance).isEnded().hasPassed("serviceTask_announceMeasures", "endEvent_measuresTaken");
        assertThat(told(instance.getBusinessKey(), "emergencyNotJustified")).containsExactlyInAnyOrder(
                "direction." + TestWorld.CANAL + "@convergence.invalid", "cip." + TestWorld.CANAL + "@convergence.invalid");
    }

    @Test
    void aReviewThatDoesNotComeIsRemindedThenEscalated() {
        var instance = closed();
        time.fire("event_reviewReminder", instance.getId());
        time.runPending(instance.getId());
        assertThat(told(instance.getBusinessKey(), "emergencyReviewExpected")).containsExactly("dpo." + TestWorld.CANAL + "@convergence.invalid");
        time.fire("event_reviewEscalation", instance.getId());
        time.runPending(instance.getId());
        assertThat(told(instance.getBusinessKey(), "emergencyReviewLate")).containsExactly("coordination." + TestWorld.CANAL + "@convergence.invalid");
        assertThat(instance).isWaitingAt("userTask_reviewAccess").hasPassed("endEvent_reviewReminded", "endEvent_reviewEscalated");
    }

    @Test
    void isRefusedWithoutAReasonElsewhereAndToOtherProfessions() {
        assertThat(refused(Profession.REFERENT_SANTE, TestWorld.CANAL, Map.of("words", "court"))).contains("au moins 20");
        assertThat(refused(Profession.REFERENT_SANTE, TestWorld.CANAL, Map.of("reason", ""))).contains("Motif");
        assertThat(refused(Profession.CIP, TestWorld.JARDIN, Map.of()))
                .isEqualTo(refused(Profession.CIP, TestWorld.JARDIN, Map.of("reference", "CVG-1999-00000")))
                .contains("Aucun parcours de votre structure");
        for (var profession : List.of(Profession.ENCADRANT, Profession.EDUCATEUR, Profession.ACCUEIL, Profession.EVALUATEUR, Profession.DPO)) {
            assertThat(refused(profession, TestWorld.CANAL, Map.of())).as(profession.label()).isNotBlank();
            assertThatThrownBy(() -> accesses.open(new AccessRequest(reference, AccessReason.DANGER, WHY), TestWorld.CANAL,
                            TestWorld.account(profession, TestWorld.CANAL)))
                    .as(profession.label()).hasMessageContaining("n'est pas ouvert à votre profession");
        }
        assertThat(accesses.usesOf(reference)).isEmpty();
    }

    @Test
    void isNotOpenedTwiceButAgainOnceItIsOver() {
        ask();
        assertThat(refused(Profession.REFERENT_SANTE, TestWorld.CANAL, Map.of())).contains("déjà ouvert ce dossier");
        time.holdAt(TODAY.plusDays(2));
        assertThat(ask()).isWaitingAt("userTask_useAccess");
        assertThat(accesses.usesOf(reference)).hasSize(2);
    }

    private ProcessInstance ask() {
        return desk.start(BreakglassProcess.KEY, Profession.REFERENT_SANTE, TestWorld.CANAL, answers(Map.of()));
    }

    /** Opened, a form of the file read, given back. */
    private ProcessInstance closed() {
        var instance = ask();
        var accompaniment = desk.phase("accompaniment", reference);
        time.runPending(accompaniment.getId());
        desk.read(desk.task(accompaniment.getId(), "userTask_buildPlan"), SANTE);
        desk.submit(instance.getId(), "userTask_useAccess", Map.of("finished", true));
        return instance;
    }

    private String refused(Profession profession, String siae, Map<String, Object> other) {
        return catchThrowable(() -> desk.start(BreakglassProcess.KEY, profession, siae, answers(other))).getMessage();
    }

    private Map<String, Object> answers(Map<String, Object> other) {
        var answers = new HashMap<String, Object>(Map.of("reference", reference, "reason", "REPLACEMENT", "words", WHY));
        answers.putAll(other);
        return answers;
    }

    private EmergencyUse use(ProcessInstance instance) {
        return accesses.use(instance.getBusinessKey());
    }

    private List<String> told(String about, String code) {
        return database.queryForList("select recipient from outbox where reference = ? and code = ?", String.class, about, code);
    }
}

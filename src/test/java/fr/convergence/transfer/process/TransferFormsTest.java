package fr.convergence.transfer.process;

import static fr.convergence.transfer.process.TransferSteps.FIRST_DAY;
import static fr.convergence.transfer.process.TransferSteps.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.Desk;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What the forms of a transfer show, and what they refuse. */
@ProductTest
class TransferFormsTest {

    @Autowired
    private Desk desk;

    @Autowired
    private TimeMachine time;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ProcessEngine engine;

    private TransferSteps steps;

    @BeforeEach
    void holdTheClock() {
        BpmnAwareTests.init(engine);
        time.holdAt(ProcessTestBase.TODAY);
        steps = new TransferSteps(desk, time, parcours, publisher);
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void refusesAProposalThatCannotBeMade() {
        var instance = steps.wished();
        var twice = proposal(TestWorld.JARDIN, TestWorld.JARDIN);
        assertThat(refusal(instance.getId(), "userTask_proposeSiae", twice)).contains("proposée deux fois");
        assertThat(refusal(instance.getId(), "userTask_proposeSiae", proposal(TestWorld.CANAL, null))).contains("déjà dans cette structure");
        assertThat(refusal(instance.getId(), "userTask_proposeSiae", proposal("etti-inconnue", null))).contains("structures de la liste");
        var today = proposal(TestWorld.JARDIN, null);
        today.put("plannedOn", ProcessTestBase.TODAY);
        assertThat(refusal(instance.getId(), "userTask_proposeSiae", today)).contains("doit être à venir");
    }

    @Test
    void showsTheHostOnlyWhatThePersonAgreesToShare() {
        var instance = steps.requested(TestWorld.JARDIN, null);
        var task = desk.task(instance.getId(), "userTask_answerTransfer");

        var shown = desk.read(task, "direction@" + TestWorld.JARDIN);

        assertThat(shown.get("passport").toString()).contains("Cherche un poste en cuisine.").doesNotContain("Dossier en cours.");
        assertThat(shown.get("clocks").toString()).contains("4 ans et 2 mois", "1er juin 2030", "1er juin 2027", "Contrat en cours", "9 mois");
        assertThatThrownBy(() -> desk.read(task, "cip@" + TestWorld.CANAL)).as("the origin").isNotNull();
        assertThatThrownBy(() -> desk.read(task, "encadrant@" + TestWorld.JARDIN)).as("another profession").isNotNull();
    }

    @Test
    void refusesAContractThatDoesNotHoldInTheClocks() {
        var instance = steps.accepted(TestWorld.JARDIN, null);
        var beyond = steps.signed(FIRST_DAY);
        beyond.put("endsOn", LocalDate.of(2027, 6, 2));
        assertThat(refusal(instance.getId(), "userTask_signHostContract", beyond)).contains("dépasse la date autorisée (1er juin 2027)");
        var tooShort = steps.signed(FIRST_DAY);
        tooShort.put("endsOn", FIRST_DAY.plusMonths(4).minusDays(2));
        assertThat(refusal(instance.getId(), "userTask_signHostContract", tooShort)).contains("moins de 4 mois");
        var stranger = steps.signed(FIRST_DAY);
        stranger.put("filRouge", "cip@" + TestWorld.CANAL);
        assertThat(refusal(instance.getId(), "userTask_signHostContract", stranger)).contains("un collègue de votre structure");
        var nobody = steps.signed(FIRST_DAY);
        nobody.remove("filRouge");
        assertThat(refusal(instance.getId(), "userTask_signHostContract", nobody)).contains("et le fil rouge");

        tooShort.put("shortConfirmed", true);
        desk.submit(instance.getId(), "userTask_signHostContract", tooShort);
        assertThat(instance).isWaitingAt("event_hostContractStarts");
    }

    @Test
    void refusesAContractKindTheStructureCannotSign() {
        var instance = steps.accepted(TestWorld.LIVRAISON, null);
        var ofAnAci = steps.signed(FIRST_DAY);
        ofAnAci.put("kind", "CDDI_CVG");
        ofAnAci.put("filRouge", "cip@" + TestWorld.LIVRAISON);
        assertThat(refusal(instance.getId(), "userTask_signHostContract", ofAnAci)).contains("ne signe pas ce type de contrat");
        ofAnAci.put("kind", "CDDI");
        ofAnAci.put("endsOn", FIRST_DAY.plusMonths(4).minusDays(1));
        desk.submit(instance.getId(), "userTask_signHostContract", ofAnAci);
        assertThat(instance).isWaitingAt("event_hostContractStarts");
    }

    private String refusal(String instanceId, String task, Map<String, Object> answers) {
        var thrown = catchThrowable(() -> desk.submit(instanceId, task, answers));
        assertThat(thrown).as("a refusal").isNotNull();
        assertThat(desk.task(instanceId, task)).as("the task stays open").isNotNull();
        return thrown.getMessage();
    }
}

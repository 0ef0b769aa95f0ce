package fr.convergence.transfer.process;

import static fr.convergence.transfer.process.TransferSteps.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.web.Counter;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.Desk;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** In front of Tasklist, a colleague of the structure that the person has left. */
@ProductTest
class OriginGateTest extends Counter {

    private static final LocalDate LAST = FIRST_DAY.plusDays(42);

    @Autowired
    private Desk desk;

    @Autowired
    private TimeMachine time;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ProcessEngine processEngine;

    private TransferSteps steps;

    @BeforeEach
    void holdTheClock() {
        BpmnAwareTests.init(processEngine);
        time.holdAt(ProcessTestBase.TODAY);
        steps = new TransferSteps(desk, time, parcours, publisher);
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void opensTheRelayUntilTheLastDayOfTheOverlapAndNothingTheDayAfter() {
        var instance = steps.moved();
        var task = desk.task(instance.getId(), "userTask_handOverThread").getId();
        var former = signedIn("cip@" + TestWorld.CANAL);

        time.holdAt(LAST);
        var read = former.formVariables(task);
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        assertThat(read.body()).contains("personText");

        time.holdAt(LAST.plusDays(1));
        var refused = former.formVariables(task);
        assertThat(refused.statusCode()).as("before any timer has run").isBetween(400, 499);
        assertThat(TasklistClient.json(refused).path("message").asText()).contains("Le tuilage est terminé");
        assertThat(refused.body()).doesNotContain("personText");
        var sent = former.submit(task, TransferSteps.answers("metOn", LAST.toString(), "mustKnow", "Elle apprend vite et préfère le binôme."));
        assertThat(TasklistClient.json(sent).path("message").asText()).contains("Le tuilage est terminé");

        time.runPending(instance.getId());
        assertThat(former.tasks(instance.getBusinessKey())).as("no task is left there").isEmpty();
    }
}

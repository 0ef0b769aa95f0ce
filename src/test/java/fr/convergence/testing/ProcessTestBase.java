package fr.convergence.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One class a model: together its tests pass every node and every flow, which is checked when all have run. Each test
 * begins on 2 March 2026 with the clock held.
 */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ProcessTestBase {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    protected Desk desk;

    @Autowired
    protected TimeMachine time;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RepositoryService repository;

    private final AtomicInteger ran = new AtomicInteger();

    /** Process under test. */
    protected abstract String processKey();

    /** Whether the tests of this class together pass the whole model; one class a model does. */
    protected boolean provesItsModel() {
        return true;
    }

    @BeforeEach
    void holdTheClock() {
        BpmnAwareTests.init(engine);
        time.holdAt(TODAY);
        ran.incrementAndGet();
    }

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    /** The sentence with which a submission is refused. */
    protected String refusal(String processInstanceId, String taskKey, Map<String, Object> answers) {
        var thrown = catchThrowable(() -> desk.submit(processInstanceId, taskKey, answers));
        assertThat(thrown).as("a refusal").isNotNull();
        assertThat(desk.task(processInstanceId, taskKey)).as("the task stays open").isNotNull();
        return thrown.getMessage();
    }

    @AfterAll
    void passesEveryNodeAndEveryFlow(TestInfo info) {
        var written = java.util.Arrays.stream(info.getTestClass().orElseThrow().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .count();
        if (!provesItsModel() || ran.get() < written) {
            return; // not this class, or only some of its tests were asked for
        }
        var definition = repository.createProcessDefinitionQuery().processDefinitionKey(processKey()).latestVersion().singleResult();
        var model = repository.getBpmnModelInstance(definition.getId());
        var missing = new TreeSet<String>();
        model.getModelElementsByType(FlowNode.class).forEach(node -> missing.add(node.getId()));
        model.getModelElementsByType(SequenceFlow.class).forEach(flow -> missing.add(flow.getId()));
        assertThat(missing).as("elements of " + processKey()).isNotEmpty();
        missing.removeAll(FlowRecorder.passed(processKey()));
        assertThat(missing).as("elements of " + processKey() + " that no test passes").isEmpty();
    }
}

package fr.convergence.testing;

import fr.convergence.engine.ExtraParseListener;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/** Remembers which nodes were entered and which flows were taken, by process. */
@TestComponent
public class FlowRecorder extends AbstractBpmnParseListener implements ExtraParseListener {

    private static final Map<String, Set<String>> PASSED = new ConcurrentHashMap<>();

    public static Set<String> passed(String processKey) {
        return PASSED.getOrDefault(processKey, Set.of());
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        record(process, process.getKey());
        recordFlowsToEvents(element, process);
    }

    /** The engine knows no flow out of an event gateway: it goes straight to the event that happens. */
    private static void recordFlowsToEvents(Element scope, ProcessDefinitionEntity process) {
        var gateways = scope.elements("eventBasedGateway").stream().map(gateway -> gateway.attribute("id")).toList();
        scope.elements("sequenceFlow").stream()
                .filter(flow -> gateways.contains(flow.attribute("sourceRef")))
                .forEach(flow -> process.findActivity(flow.attribute("targetRef")).addBuiltInListener(
                        ExecutionListener.EVENTNAME_START, execution -> mark(process.getKey(), flow.attribute("id"))));
        scope.elements("subProcess").forEach(inner -> recordFlowsToEvents(inner, process));
    }

    private static void record(ScopeImpl scope, String key) {
        for (var activity : scope.getActivities()) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, execution -> mark(key, activity.getId()));
            activity.getOutgoingTransitions().forEach(flow -> ((TransitionImpl) flow)
                    .addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, execution -> mark(key, flow.getId())));
            record(activity, key);
        }
    }

    private static void mark(String key, String element) {
        PASSED.computeIfAbsent(key, unused -> ConcurrentHashMap.newKeySet()).add(element);
    }
}

package fr.convergence.models;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Says which node leads to which, boundary events included: that is how a loop is told from a step back. */
final class Paths {

    private final BpmnModelInstance model;

    Paths(BpmnModelInstance model) {
        this.model = model;
    }

    boolean leads(FlowNode from, FlowNode to) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> next = new ArrayDeque<>(Set.of(from));
        while (!next.isEmpty()) {
            FlowNode node = next.pop();
            if (node.equals(to)) {
                return true;
            }
            if (seen.add(node)) {
                following(node).forEach(next::push);
            }
        }
        return false;
    }

    private Stream<FlowNode> following(FlowNode node) {
        return Stream.concat(
                node.getOutgoing().stream().map(SequenceFlow::getTarget),
                model.getModelElementsByType(BoundaryEvent.class).stream()
                        .filter(event -> event.getAttachedTo().equals(node)));
    }
}

package fr.convergence.models;

import fr.convergence.models.Diagram.Edge;
import fr.convergence.models.Diagram.Shape;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A name written outside its symbol (event, gateway or flow) and the place the diagram gives it. */
record NamedPlace(String owner, Box box) {

    static List<NamedPlace> of(Diagram diagram) {
        return Stream.concat(
                        namedShapes(diagram)
                                .filter(shape -> shape.label().isPresent())
                                .map(shape -> new NamedPlace(
                                        shape.element().getId(), shape.label().orElseThrow())),
                        namedFlows(diagram)
                                .filter(edge -> edge.label().isPresent())
                                .map(edge -> new NamedPlace(
                                        edge.element().getId(), edge.label().orElseThrow())))
                .toList();
    }

    static List<String> missing(Diagram diagram) {
        return Stream.concat(
                        namedShapes(diagram)
                                .filter(shape -> shape.label().isEmpty())
                                .map(shape -> shape.element().getId()),
                        namedFlows(diagram)
                                .filter(edge -> edge.label().isEmpty())
                                .map(edge -> edge.element().getId()))
                .toList();
    }

    /** A gateway is a diamond: a name may sit in the empty corner of its square. */
    boolean covers(Shape node) {
        if (!(node.element() instanceof Gateway)) {
            return box.overlaps(node.box());
        }
        double x = Math.max(box.x(), Math.min(node.box().centerX(), box.right()));
        double y = Math.max(box.y(), Math.min(node.box().centerY(), box.bottom()));
        double across = Math.abs(x - node.box().centerX()) / (node.box().width() / 2);
        double along = Math.abs(y - node.box().centerY()) / (node.box().height() / 2);
        return across + along < 1;
    }

    private static Stream<Shape> namedShapes(Diagram diagram) {
        return diagram.shapes().stream()
                .filter(shape -> shape.element() instanceof Event || shape.element() instanceof Gateway)
                .filter(shape -> !shape.name().isEmpty());
    }

    private static Stream<Edge> namedFlows(Diagram diagram) {
        return diagram.edges().stream()
                .filter(edge -> edge.element() instanceof SequenceFlow)
                .filter(edge -> !edge.name().isEmpty());
    }
}

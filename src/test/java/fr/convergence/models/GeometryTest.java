package fr.convergence.models;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.models.Diagram.Edge;
import fr.convergence.models.Diagram.Shape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A process is read by people first: its picture stays legible, from left to right, with nothing hidden. */
class GeometryTest {

    /** Camunda Modeler rounds docking points; a pixel is not a defect. */
    private static final double TOLERANCE = 1;

    private static final int LINES_IN_A_TASK = 5;

    @ParameterizedTest(name = "{0}")
    @MethodSource("processes")
    void everyNodeAndEveryFlowIsDrawn(Path file) {
        Diagram diagram = Diagram.read(file);
        Collection<FlowNode> nodes = diagram.model().getModelElementsByType(FlowNode.class);
        assertThat(nodes).as("nodes of %s", file).isNotEmpty();
        assertThat(nodes)
                .filteredOn(node -> diagram.shapeOf(node).isEmpty())
                .extracting(BaseElement::getId)
                .as("nodes of %s that are not drawn", file)
                .isEmpty();
        assertThat(flows(diagram))
                .filteredOn(flow -> diagram.edgeOf(flow).isEmpty())
                .extracting(BaseElement::getId)
                .as("flows of %s that are not drawn", file)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("processes")
    void noTwoNodesOverlap(Path file) {
        Diagram diagram = Diagram.read(file);
        List<Shape> nodes = nodes(diagram);
        List<String> overlaps = new ArrayList<>();
        for (Shape a : nodes) {
            nodes.stream()
                    .filter(b -> a.element().getId().compareTo(b.element().getId()) < 0)
                    .filter(b -> a.box().overlaps(b.box()) && !belongTogether(a, b))
                    .forEach(b -> overlaps.add(
                            a.element().getId() + " / " + b.element().getId()));
        }
        assertThat(overlaps).as("overlapping nodes of %s", file).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("processes")
    void whatASubProcessHoldsStaysInsideItsFrame(Path file) {
        Diagram diagram = Diagram.read(file);
        List<String> outside = new ArrayList<>();
        diagram.shapes().stream()
                .filter(shape -> diagram.frameOf(shape.element())
                        .filter(frame -> !frame.contains(shape.box())
                                || shape.label()
                                        .filter(label -> !frame.contains(label))
                                        .isPresent())
                        .isPresent())
                .forEach(shape -> outside.add(shape.element().getId()));
        diagram.edges().stream()
                .filter(edge -> diagram.frameOf(edge.element())
                        .filter(frame -> !edge.segments().stream().allMatch(frame::contains))
                        .isPresent())
                .forEach(edge -> outside.add(edge.element().getId()));
        assertThat(outside).as("outside their frame in %s", file).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("processes")
    void boundaryEventsSitOnTheBorderOfTheirHost(Path file) {
        Diagram diagram = Diagram.read(file);
        assertThat(diagram.model().getModelElementsByType(BoundaryEvent.class))
                .filteredOn(event -> {
                    Box host = diagram.boxOf(event.getAttachedTo());
                    Box box = diagram.boxOf(event);
                    return !host.overlaps(box) || host.contains(box);
                })
                .extracting(BaseElement::getId)
                .as("boundary events of %s that left their host", file)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("processes")
    void flowsRunStraightOrTurnAtRightAngles(Path file) {
        Diagram diagram = Diagram.read(file);
        assertThat(diagram.edges())
                .filteredOn(edge -> edge.element() instanceof SequenceFlow)
                .filteredOn(edge ->
                        edge.segments().isEmpty() || edge.segments().stream().anyMatch(GeometryTest::isSlanted))
                .extracting(edge -> edge.element().getId())
                .as("slanted flows of %s", file)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("processes")
    void noFlowCrossesANode(Path file) {
        Diagram diagram = Diagram.read(file);
        List<String> crossings = new ArrayList<>();
        for (SequenceFlow flow : flows(diagram)) {
            Edge edge = diagram.edgeOf(flow).orElseThrow(() -> new AssertionError(flow.getId() + " is not drawn"));
            for (Shape node : nodes(diagram)) {
                boolean sameLevel = node.element().getParentElement().equals(flow.getParentElement());
                if (sameLevel && crosses(edge, flow, node)) {
                    crossings.add(flow.getId() + " x " + node.element().getId());
                }
            }
        }
        assertThat(crossings).as("flows over nodes in %s", file).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("processes")
    void theProcessReadsFromLeftToRightExceptWhereItLoops(Path file) {
        Diagram diagram = Diagram.read(file);
        Paths paths = new Paths(diagram.model());
        List<String> backwards = new ArrayList<>();
        for (SequenceFlow flow : flows(diagram)) {
            double from = diagram.boxOf(flow.getSource()).centerX();
            double to = diagram.boxOf(flow.getTarget()).centerX();
            // A side branch may drop straight down from a gateway or a boundary event, never step back.
            boolean mayDrop = flow.getSource() instanceof Gateway || flow.getSource() instanceof BoundaryEvent;
            boolean forward = mayDrop ? to >= from - TOLERANCE : to > from;
            if (!forward && !paths.leads(flow.getTarget(), flow.getSource())) {
                backwards.add(flow.getId());
            }
        }
        assertThat(backwards).as("steps back in %s", file).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("processes")
    void everyNameHasAPlaceOfItsOwn(Path file) {
        Diagram diagram = Diagram.read(file);
        List<String> hidden = new ArrayList<>();
        List<NamedPlace> labels = NamedPlace.of(diagram);
        for (NamedPlace label : labels) {
            nodes(diagram).stream()
                    .filter(node -> !(node.element() instanceof SubProcess))
                    .filter(node -> label.covers(node))
                    .forEach(node ->
                            hidden.add(label.owner() + " over " + node.element().getId()));
            labels.stream()
                    .filter(other -> label.owner().compareTo(other.owner()) < 0
                            && label.box().overlaps(other.box()))
                    .forEach(other -> hidden.add(label.owner() + " over " + other.owner()));
        }
        assertThat(hidden).as("names in the way in %s", file).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("processes")
    void everyNameIsInsideTheCanvas(Path file) {
        Diagram diagram = Diagram.read(file);
        Box canvas = DiagramDrawing.canvas(diagram);
        assertThat(canvas.x() >= 0 && canvas.y() >= 0)
                .as("%s starts off the canvas", file)
                .isTrue();
        assertThat(NamedPlace.missing(diagram))
                .as("names of %s without a place", file)
                .isEmpty();
        assertThat(nodes(diagram))
                .filteredOn(node -> node.element() instanceof Activity && !(node.element() instanceof SubProcess))
                .filteredOn(GeometryTest::isTooLong)
                .extracting(task -> task.element().getId())
                .as("names of %s that do not fit their task", file)
                .isEmpty();
    }

    /** An empty list makes every test of this class fail: a folder that moved must not pass unseen. */
    static List<Path> processes() {
        return Diagram.files();
    }

    private static List<Shape> nodes(Diagram diagram) {
        return diagram.shapes().stream()
                .filter(shape -> shape.element() instanceof FlowNode)
                .toList();
    }

    private static List<SequenceFlow> flows(Diagram diagram) {
        return List.copyOf(diagram.model().getModelElementsByType(SequenceFlow.class));
    }

    private static boolean isSlanted(Box segment) {
        return segment.width() > TOLERANCE && segment.height() > TOLERANCE;
    }

    private static boolean isTooLong(Shape task) {
        double room = task.box().width() - 2 * Labels.TASK_PADDING;
        List<String> lines = Labels.lines(task.name(), Labels.TASK_SIZE, room);
        return lines.size() > LINES_IN_A_TASK
                || lines.stream().anyMatch(line -> Labels.width(line, Labels.TASK_SIZE) > room + TOLERANCE);
    }

    private static boolean belongTogether(Shape a, Shape b) {
        return holds(a, b) || holds(b, a);
    }

    /** A frame holds what is in it, at any depth; a host carries its boundary events. */
    private static boolean holds(Shape outer, Shape inner) {
        if (inner.element() instanceof BoundaryEvent event
                && event.getAttachedTo().equals(outer.element())) {
            return true;
        }
        for (var parent = inner.element().getParentElement(); parent != null; parent = parent.getParentElement()) {
            if (parent.equals(outer.element())) {
                return true;
            }
        }
        return false;
    }

    /** A flow docks on the two nodes it joins: there only its first and last line may touch. */
    private static boolean crosses(Edge edge, SequenceFlow flow, Shape node) {
        List<Box> segments = edge.segments();
        boolean round = node.element() instanceof Gateway || node.element() instanceof Event;
        int first = round && node.element().equals(flow.getSource()) ? 1 : 0;
        int last = segments.size() - (round && node.element().equals(flow.getTarget()) ? 1 : 0);
        Box inside = node.box().grownBy(-TOLERANCE);
        return first < last && segments.subList(first, last).stream().anyMatch(inside::overlaps);
    }
}

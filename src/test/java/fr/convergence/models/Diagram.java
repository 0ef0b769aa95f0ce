package fr.convergence.models;

import fr.convergence.models.Box.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** What a BPMN file shows: its shapes and edges with the elements they stand for. */
final class Diagram {

    private static final Path FOLDER = Path.of("processes");

    private final BpmnModelInstance model;
    private final List<Shape> shapes;
    private final List<Edge> edges;

    private Diagram(BpmnModelInstance model) {
        this.model = model;
        this.shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() != null)
                .map(shape ->
                        new Shape(shape.getBpmnElement(), Box.of(shape.getBounds()), labelOf(shape.getBpmnLabel())))
                .toList();
        this.edges = model.getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> edge.getBpmnElement() != null)
                .map(edge -> new Edge(
                        edge.getBpmnElement(),
                        edge.getWaypoints().stream()
                                .map(point -> new Point(point.getX(), point.getY()))
                                .toList(),
                        labelOf(edge.getBpmnLabel())))
                .toList();
    }

    /** Every process a designer can open, in the order of their names. */
    static List<Path> files() {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Diagram read(Path file) {
        return new Diagram(Bpmn.readModelFromFile(file.toFile()));
    }

    BpmnModelInstance model() {
        return model;
    }

    List<Shape> shapes() {
        return shapes;
    }

    List<Edge> edges() {
        return edges;
    }

    String title() {
        return model.getModelElementsByType(Process.class).iterator().next().getName();
    }

    Optional<Shape> shapeOf(BaseElement element) {
        return shapes.stream()
                .filter(shape -> shape.element().getId().equals(element.getId()))
                .findFirst();
    }

    Optional<Edge> edgeOf(BaseElement element) {
        return edges.stream()
                .filter(edge -> edge.element().getId().equals(element.getId()))
                .findFirst();
    }

    /** Where a node is drawn; a node left out of the picture fails the test that asks. */
    Box boxOf(BaseElement element) {
        return shapeOf(element)
                .map(Shape::box)
                .orElseThrow(() -> new AssertionError(element.getId() + " is not drawn"));
    }

    /** The box of the sub-process an element lives in; empty at the top of the process. */
    Optional<Box> frameOf(BaseElement element) {
        return element.getParentElement() instanceof SubProcess owner
                ? shapeOf(owner).map(Shape::box)
                : Optional.empty();
    }

    private static Optional<Box> labelOf(BpmnLabel label) {
        return Optional.ofNullable(label).map(BpmnLabel::getBounds).map(Box::of);
    }

    private static String nameOf(BaseElement element) {
        String name = element instanceof FlowElement flowElement ? flowElement.getName() : null;
        return name == null ? "" : name.strip();
    }

    /** A node of the picture. */
    record Shape(BaseElement element, Box box, Optional<Box> label) {
        String name() {
            return nameOf(element);
        }
    }

    /** A line of the picture. */
    record Edge(BaseElement element, List<Point> points, Optional<Box> label) {
        String name() {
            return nameOf(element);
        }

        List<Box> segments() {
            List<Box> segments = new ArrayList<>();
            for (int i = 1; i < points.size(); i++) {
                segments.add(Box.between(points.get(i - 1), points.get(i)));
            }
            return segments;
        }
    }
}

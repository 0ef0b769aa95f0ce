package fr.convergence.models;

import fr.convergence.models.Diagram.Edge;
import fr.convergence.models.Diagram.Shape;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Draws a process as SVG from its own diagram data. Our own code rather than bpmn-js: the pictures of the
 * README are then rebuilt and compared by the ordinary build, with neither Node nor a browser.
 */
final class DiagramDrawing {

    private static final double MARGIN = 20;
    private static final String STYLE =
            """
            <style>text{font-family:Arial,Helvetica,sans-serif;fill:#22242a}
            .flow{fill:none;stroke:#22242a;stroke-width:1.4}
            .association{fill:none;stroke:#22242a;stroke-dasharray:1 4;stroke-linecap:round;stroke-width:1.4}</style>
            <defs><marker id="arrow" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="10" markerHeight="8" \
            markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0.5 L10,5 L0,9.5 Z" fill="#22242a"/></marker></defs>
            """;

    private final Diagram diagram;
    private final StringBuilder svg = new StringBuilder();

    private DiagramDrawing(Diagram diagram) {
        this.diagram = diagram;
    }

    static String draw(Diagram diagram) {
        return new DiagramDrawing(diagram).draw();
    }

    private String draw() {
        Box canvas = canvas(diagram);
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"%.0f %.0f %.0f %.0f\" width=\"%.0f\">\n",
                canvas.x(), canvas.y(), canvas.width(), canvas.height(), canvas.width());
        svg.append("<title>")
                .append(Labels.escaped(diagram.title()))
                .append("</title>\n")
                .append(STYLE);
        add(
                "<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" fill=\"#fff\"/>\n",
                canvas.x(), canvas.y(), canvas.width(), canvas.height());
        // Frames first, then lines, then what sits on both: the order a reader's eye expects.
        List<Shape> frames = shapes(SubProcess.class);
        frames.stream().sorted(Comparator.comparing(s -> -s.box().width())).forEach(this::frame);
        diagram.edges().forEach(edge -> svg.append(FlowLines.draw(edge)));
        shapes(Activity.class).stream().filter(shape -> !frames.contains(shape)).forEach(this::task);
        shapes(Gateway.class).forEach(this::gateway);
        shapes(Event.class).forEach(this::event);
        shapes(TextAnnotation.class).forEach(this::annotation);
        diagram.edges().forEach(edge -> outsideLabel(edge.name(), edge.label()));
        return svg.append("</svg>\n").toString();
    }

    /** Everything that shows, with a margin. */
    static Box canvas(Diagram diagram) {
        Box all = diagram.shapes().get(0).box();
        for (Shape shape : diagram.shapes()) {
            all = all.union(shape.box());
            all = shape.label().map(all::union).orElse(all);
        }
        for (Edge edge : diagram.edges()) {
            all = edge.label().map(all::union).orElse(all);
            all = edge.segments().stream().reduce(all, Box::union);
        }
        return all.grownBy(MARGIN);
    }

    private void frame(Shape shape) {
        SubProcess subProcess = (SubProcess) shape.element();
        rectangle(shape.box(), "#fafbfc", 1.5, subProcess.triggeredByEvent() ? "1.5 4" : "none");
        Box title = new Box(shape.box().x(), shape.box().y() + 6, shape.box().width(), 20);
        svg.append(Labels.centred(shape.name(), title, title.width() - 20, Labels.TASK_SIZE, true));
        repetition(subProcess, shape.box());
    }

    private void task(Shape shape) {
        Activity task = (Activity) shape.element();
        Box box = shape.box();
        rectangle(box, task instanceof UserTask ? "#e8f1fb" : "#fff", task instanceof CallActivity ? 4 : 1.5, "none");
        svg.append(Symbols.at(box.x() + 14, box.y() + 14, Symbols.ofTask(task)));
        svg.append(Labels.centred(shape.name(), box, box.width() - 2 * Labels.TASK_PADDING, Labels.TASK_SIZE, false));
        repetition(task, box);
    }

    private void gateway(Shape shape) {
        Box box = shape.box();
        add(
                "<path d=\"M%.1f,%.1f L%.1f,%.1f L%.1f,%.1f L%.1f,%.1f Z\" fill=\"#fff8e6\" stroke=\"#22242a\" stroke-width=\"1.5\"/>\n",
                box.centerX(),
                box.y(),
                box.right(),
                box.centerY(),
                box.centerX(),
                box.bottom(),
                box.x(),
                box.centerY());
        svg.append(Symbols.at(box.centerX(), box.centerY(), Symbols.ofGateway((FlowNode) shape.element())));
        outsideLabel(shape.name(), shape.label());
    }

    private void event(Shape shape) {
        Event event = (Event) shape.element();
        boolean edge = event instanceof StartEvent || event instanceof EndEvent;
        boolean continues = event instanceof BoundaryEvent boundary && !boundary.cancelActivity()
                || event instanceof StartEvent start && !start.isInterrupting();
        String dash = continues ? "5 3" : "none";
        double radius = shape.box().width() / 2;
        circle(shape.box(), radius, event instanceof EndEvent ? 4 : 1.5, dash);
        if (!edge) {
            circle(shape.box(), radius - 3, 1.5, dash);
        }
        Collection<EventDefinition> definitions = event.getChildElementsByType(EventDefinition.class);
        boolean sent = event instanceof EndEvent || event instanceof IntermediateThrowEvent;
        definitions.forEach(definition -> svg.append(
                Symbols.at(shape.box().centerX(), shape.box().centerY(), Symbols.ofEvent(definition, sent))));
        outsideLabel(shape.name(), shape.label());
    }

    private void annotation(Shape shape) {
        Box box = shape.box();
        String text = ((TextAnnotation) shape.element()).getText().getTextContent();
        add("<path d=\"M%.1f,%.1f h-12 v%.1f h12\" class=\"flow\"/>\n", box.x() + 12, box.y(), box.height());
        svg.append(Labels.centred(text, box, box.width() - 14, Labels.TASK_SIZE, false));
    }

    private void repetition(Activity activity, Box box) {
        if (activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics several) {
            svg.append(Symbols.at(box.centerX(), box.bottom() - 12, Symbols.severalTimes(several.isSequential())));
        }
    }

    private void outsideLabel(String name, Optional<Box> label) {
        if (!name.isEmpty() && label.isPresent()) {
            double width = Math.min(Labels.OUTSIDE_WIDTH, label.get().width());
            svg.append(Labels.centred(name, label.get(), width, Labels.OUTSIDE_SIZE, true));
        }
    }

    private void rectangle(Box box, String fill, double stroke, String dash) {
        add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"9\" fill=\"%s\" stroke=\"#22242a\" stroke-width=\"%.1f\" stroke-dasharray=\"%s\" stroke-linecap=\"round\"/>\n",
                box.x(), box.y(), box.width(), box.height(), fill, stroke, dash);
    }

    private void circle(Box box, double radius, double stroke, String dash) {
        add(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#fff\" stroke=\"#22242a\" stroke-width=\"%.1f\" stroke-dasharray=\"%s\"/>\n",
                box.centerX(), box.centerY(), radius, stroke, dash);
    }

    private List<Shape> shapes(Class<?> kind) {
        return diagram.shapes().stream()
                .filter(shape -> kind.isInstance(shape.element()))
                .toList();
    }

    private void add(String pattern, Object... values) {
        svg.append(String.format(Locale.ROOT, pattern, values));
    }
}

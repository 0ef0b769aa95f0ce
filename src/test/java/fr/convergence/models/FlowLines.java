package fr.convergence.models;

import fr.convergence.models.Box.Point;
import fr.convergence.models.Diagram.Edge;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Draws the lines: rounded corners, an arrow at the end, a stroke across a default flow. */
final class FlowLines {

    private static final double CORNER = 6;

    private FlowLines() {}

    static String draw(Edge edge) {
        if (edge.element() instanceof SequenceFlow flow) {
            return format("<path d=\"%s\" class=\"flow\" marker-end=\"url(#arrow)\"/>\n", rounded(edge.points()))
                    + (isDefault(flow) ? defaultStroke(edge.points()) : "");
        }
        return format("<path d=\"%s\" class=\"association\"/>\n", rounded(edge.points()));
    }

    private static String rounded(List<Point> points) {
        StringBuilder path = new StringBuilder(
                format("M%.1f,%.1f", points.get(0).x(), points.get(0).y()));
        for (int i = 1; i < points.size(); i++) {
            Point corner = points.get(i);
            if (i == points.size() - 1) {
                return path.append(format(" L%.1f,%.1f", corner.x(), corner.y()))
                        .toString();
            }
            Point before = towards(corner, points.get(i - 1));
            Point after = towards(corner, points.get(i + 1));
            path.append(format(
                    " L%.1f,%.1f Q%.1f,%.1f %.1f,%.1f",
                    before.x(), before.y(), corner.x(), corner.y(), after.x(), after.y()));
        }
        return path.toString();
    }

    /** Where the rounding of a corner begins: a few pixels off, never beyond the middle of a short line. */
    private static Point towards(Point corner, Point neighbour) {
        double length = Math.hypot(neighbour.x() - corner.x(), neighbour.y() - corner.y());
        double share = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
        return new Point(
                corner.x() + (neighbour.x() - corner.x()) * share, corner.y() + (neighbour.y() - corner.y()) * share);
    }

    private static String defaultStroke(List<Point> points) {
        Point start = points.get(0);
        Point next = points.get(1);
        double length = Math.hypot(next.x() - start.x(), next.y() - start.y());
        double x = start.x() + (next.x() - start.x()) / length * 11;
        double y = start.y() + (next.y() - start.y()) / length * 11;
        return format("<path d=\"M%.1f,%.1f L%.1f,%.1f\" class=\"flow\"/>\n", x - 4, y - 5, x + 4, y + 5);
    }

    private static boolean isDefault(SequenceFlow flow) {
        FlowNode source = flow.getSource();
        SequenceFlow chosen = source instanceof ExclusiveGateway exclusive
                ? exclusive.getDefault()
                : source instanceof InclusiveGateway inclusive
                        ? inclusive.getDefault()
                        : source instanceof Activity activity ? activity.getDefault() : null;
        return flow.equals(chosen);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}

package fr.convergence.models;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks names into lines. Letter widths are a table and not asked of the machine's fonts, so that every
 * machine draws the same picture.
 */
final class Labels {

    static final double TASK_SIZE = 12;
    static final double TASK_PADDING = 7;
    static final double OUTSIDE_SIZE = 11;
    /** Camunda Modeler's own limit for the names of events, gateways and flows. */
    static final double OUTSIDE_WIDTH = 90;

    private static final double LINE = 1.2;
    private static final String[] CLASSES = {
        "ijl’'",
        " !,./:;Ift",
        "()-r",
        "Jckvxyzs",
        "abdeghnopqu«»0123456789?–_L",
        "+<=>FTZ",
        "ABEKPSVXY&",
        "CDHNRUw",
        "GOQ",
        "Mm",
        "%W—œ"
    };
    private static final double[] WIDTHS = {0.22, 0.28, 0.33, 0.5, 0.556, 0.6, 0.667, 0.722, 0.778, 0.833, 0.95};

    private Labels() {}

    static double width(String text, double size) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                        .codePoints()
                        .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                        .mapToDouble(Labels::letterWidth)
                        .sum()
                * size;
    }

    static double lineHeight(double size) {
        return size * LINE;
    }

    /** French puts a space before ? ! : ; and that sign stays on the line of its word. */
    static List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            String line = "";
            for (String word : paragraph.strip().split("\\s+(?![?!:;»])(?<!« )")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && width(longer, size) > width) {
                    lines.add(line);
                    line = word;
                } else {
                    line = longer;
                }
            }
            lines.add(line);
        }
        return lines;
    }

    /** Several lines, centred on the middle of the box or hung from its top. */
    static String centred(String name, Box box, double width, double size, boolean fromTop) {
        List<String> lines = lines(name, size, width);
        double height = lines.size() * lineHeight(size);
        double baseline = (fromTop ? box.y() : box.centerY() - height / 2) + size * 0.95;
        StringBuilder svg =
                new StringBuilder(String.format(Locale.ROOT, "<text font-size=\"%.0f\" text-anchor=\"middle\">", size));
        for (String line : lines) {
            svg.append(String.format(
                    Locale.ROOT, "<tspan x=\"%.1f\" y=\"%.1f\">%s</tspan>", box.centerX(), baseline, escaped(line)));
            baseline += lineHeight(size);
        }
        return svg.append("</text>\n").toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static double letterWidth(int letter) {
        for (int i = 0; i < CLASSES.length; i++) {
            if (CLASSES[i].indexOf(letter) >= 0) {
                return WIDTHS[i];
            }
        }
        return WIDTHS[4];
    }
}

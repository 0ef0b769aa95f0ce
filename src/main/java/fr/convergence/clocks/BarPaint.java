package fr.convergence.clocks;

/** Colours, patterns and letters of the bar: each employer differs by all three. Dark enough on white for a contrast of 4.5. */
final class BarPaint {

    private static final String[] COLOURS = {"#1f5aa6", "#9c4a00", "#1b6e45", "#7a2f7f", "#8a1c2c", "#3d5a66"};
    private static final String[] STRIPES = {"", "M0 8L8 0", "M0 4H8", "M4 0V8", "M0 0L8 8", "M0 4H8M4 0V8"};

    private static final String STYLE = """
            text{font-family:system-ui,sans-serif;fill:#1b1b1b}.h{font-size:18px;font-weight:600}.t{font-size:14px}\
            .m{font-size:13px;paint-order:stroke;stroke:#fff;stroke-width:4px}.s{font-size:12px;fill:#4a4a4a}\
            .l{font-size:14px;font-weight:700}.plate{fill:#fff}.frame{stroke:#1b1b1b}.spell{stroke:#fff}\
            .gap,.pause,.key{stroke:#1b1b1b;stroke-width:.6}.year{stroke:#9a9a9a;stroke-dasharray:2 3}\
            .limit{stroke:#1b1b1b;stroke-dasharray:6 3}.today{stroke:#b3000c;stroke-width:3}.end{stroke:#1b1b1b;stroke-width:3}""";

    private BarPaint() {}

    static String fill(int employer) {
        return "url(#e" + employer % COLOURS.length + ")";
    }

    /** A, B … Z, then AA, AB … */
    static String letter(int employer) {
        return (employer < 26 ? "" : letter(employer / 26 - 1)) + (char) ('A' + employer % 26);
    }

    static String document(int height, String title, String description, String body) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 %1$d" role="img" aria-labelledby="clock-title clock-desc" lang="fr">\
                <title id="clock-title">%2$s</title><desc id="clock-desc">%3$s</desc><style>%4$s</style><defs>%5$s</defs>\
                <rect width="960" height="%1$d" fill="#fff"/><text x="20" y="30" class="h">%2$s</text>%6$s</svg>
                """.formatted(height, escaped(title), escaped(description), STYLE, patterns(), body);
    }

    private static String patterns() {
        var patterns = new StringBuilder("""
                <pattern id="gap" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#fff"/>\
                <circle cx="3" cy="3" r="1.2" fill="#555"/></pattern>\
                <pattern id="pause" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#ffd75e"/>\
                <path d="M0 0L6 6M6 0L0 6" stroke="#1b1b1b"/></pattern>""");
        for (var at = 0; at < COLOURS.length; at++) {
            patterns.append("""
                    <pattern id="e%d" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="%s"/>\
                    <path d="%s" stroke="#fff" stroke-width="1.6" fill="none"/></pattern>""".formatted(at, COLOURS[at], STRIPES[at]));
        }
        return patterns.toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

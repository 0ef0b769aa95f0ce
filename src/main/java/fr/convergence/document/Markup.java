package fr.convergence.document;

/** Writes XHTML: text is always escaped, and what XML forbids never reaches it. */
final class Markup {

    private static final char NO_BREAK = '\u00a0';

    private final StringBuilder written = new StringBuilder();

    /** Mark-up of ours, as it is; never something that people wrote. */
    Markup raw(String ours) {
        written.append(ours);
        return this;
    }

    /** An element around a text; nothing when there is no text. */
    Markup element(String tag, String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        written.append('<').append(tag).append('>');
        text(text);
        written.append("</").append(tag.split(" ", 2)[0]).append('>');
        return this;
    }

    /** What people wrote, for the eye only. A line break stays one. */
    Markup text(String words) {
        typeset(words.strip()).codePoints().filter(Markup::isAllowed).forEach(c -> {
            switch (c) {
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '&' -> written.append("&amp;");
                case '"' -> written.append("&quot;");
                case '\n' -> written.append("<br />");
                default -> written.appendCodePoint(c);
            }
        });
        return this;
    }

    /** French punctuation does not go to the next line without its word. */
    private static String typeset(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ')
                .replaceAll("« ", "«" + NO_BREAK)
                .replaceAll(" ([»:;?!%€])", NO_BREAK + "$1");
    }

    /** Characters of XML 1.0; form feeds, bells and lone surrogates come from copy and paste. */
    private static boolean isAllowed(int c) {
        return c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}

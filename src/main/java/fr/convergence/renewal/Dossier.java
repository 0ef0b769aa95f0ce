package fr.convergence.renewal;

import fr.convergence.parcours.French;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The file as the commission reads it: titled pages of lines, the person's own words first.
 *
 * @param freeze when and for which session it was frozen; null while it still changes
 */
public record Dossier(List<Page> pages, Freeze freeze) {

    /** @param title French title @param lines facts with their sources */
    public record Page(String title, List<Line> lines) {}

    /**
     * The file was handed over to a session: what comes later stands apart.
     *
     * @param sha256 print of its pages, 64 hexadecimal digits; it does not change any more
     * @param document the same file, to be printed
     */
    public record Freeze(String session, LocalDate on, String sha256, UUID document) {

        /** When and for which session, with the beginning of its print. */
        public String words() {
            return "Dossier figé le " + French.day(on) + " pour la séance " + session + ", empreinte " + sha256.substring(0, 12) + "…";
        }
    }

    /** The pages as text for a form: titles in bold, one line a dash; what people wrote is never read as mark-up. */
    public String text() {
        var shown = pages.stream()
                .map(page -> "**" + page.title() + "**\n\n"
                        + page.lines().stream().map(Dossier::dash).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
        return freeze == null ? shown : literal(freeze.words()) + "\n\n" + shown;
    }

    private static String dash(Line line) {
        var marks = line.marks().stream().map(mark -> " — **" + literal(mark.words()) + "**").collect(Collectors.joining());
        return "- " + literal(line.text()) + " — " + literal(line.source().words()) + marks;
    }

    /** One sentence of somebody, safe inside a form's formatted text. */
    public static String literal(String words) {
        return words.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|~!])", "\\\\$1");
    }
}

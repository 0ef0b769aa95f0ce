package fr.convergence.renewal;

import java.util.List;
import java.util.stream.Collectors;

/** The file as the commission reads it: titled pages of lines, the person's own words first. */
public record Dossier(List<Page> pages) {

    /** @param title French title @param lines facts, one a line */
    public record Page(String title, List<String> lines) {}

    /** The pages as text for a form: titles in bold, one line a dash; what people wrote is never read as mark-up. */
    public String text() {
        return pages.stream()
                .map(page -> "**" + page.title() + "**\n\n"
                        + page.lines().stream().map(line -> "- " + literal(line)).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    /** One sentence of somebody, safe inside a form's formatted text. */
    public static String literal(String words) {
        return words.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|~!])", "\\\\$1");
    }
}

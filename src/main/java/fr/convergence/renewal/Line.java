package fr.convergence.renewal;

import fr.convergence.parcours.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of the file: a fact, where it comes from, and what to know before relying on it.
 *
 * @param key stable name of the line in its file: the same fact, said again later, keeps it
 * @param past whether it tells what happened once and for all; what is said of today may become stale
 * @param domain compartment whose sharing the person may take back; null for what belongs to none
 */
public record Line(
        String key, String text, Source source, boolean past, Domain domain, List<Measure> measures, List<Mark> marks) {

    /** A fact of one day: it does not become stale. */
    public static Line past(String key, String text, Source source) {
        return new Line(key, text, source, true, null, List.of(), List.of());
    }

    /** What is said of today: it becomes stale. */
    public static Line now(String key, String text, Source source) {
        return new Line(key, text, source, false, null, List.of(), List.of());
    }

    /** The same line, hidden as soon as the person no longer shares the domain. */
    public Line in(Domain shared) {
        return new Line(key, text, source, past, shared, measures, marks);
    }

    /** The same line with something to compare. */
    public Line with(Measure measure) {
        var all = new ArrayList<>(measures);
        all.add(measure);
        return new Line(key, text, source, past, domain, List.copyOf(all), marks);
    }

    Line with(Mark mark) {
        var all = new ArrayList<>(marks);
        all.add(mark);
        return new Line(key, text, source, past, domain, measures, List.copyOf(all));
    }

    Line from(Source named) {
        return new Line(key, text, named, past, domain, measures, marks);
    }

    boolean says(Line other) {
        return key.equals(other.key) && text.equals(other.text);
    }

    /** Words about the line, followed by what to know of it. */
    String marked(String words) {
        return words + marks.stream().map(mark -> " — " + mark.words()).collect(Collectors.joining());
    }
}

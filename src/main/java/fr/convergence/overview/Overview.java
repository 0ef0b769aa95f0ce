package fr.convergence.overview;

import fr.convergence.clocks.Figure;
import java.time.LocalDate;
import java.util.List;

/**
 * One page on a parcours or on a session of the commission. Parts that do not apply, or that the reader may not read, are
 * null or empty.
 *
 * @param bar drawing of the parcours over all its structures, SVG
 * @param barText the same in words
 * @param file pages of the renewal file under way
 */
public record Overview(
        String title, String bar, String barText, List<Clock> clocks, List<AgendaLine> agenda, List<PaperLine> papers, String fileTitle,
        List<FilePage> file) {

    /** One of the three clocks, with its figures. */
    public record Clock(String title, List<Figure> figures) {}

    /** A file on the agenda of a session. @param person first name and initial */
    public record AgendaLine(int rank, String reference, String person, String state) {}

    /**
     * A letter or a document.
     *
     * @param state how and when it was handed over; null when it need not be
     * @param open what opening it gives, in French
     * @param path address under {@code /convergence}
     */
    public record PaperLine(LocalDate on, String title, String state, String open, String path) {}

    /** A page of the renewal file. */
    public record FilePage(String title, List<FileLine> lines) {}

    /** A line with where it comes from. @param marks what to be careful about, in French */
    public record FileLine(String text, String source, List<String> marks) {}
}

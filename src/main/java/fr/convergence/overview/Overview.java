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
        List<FilePage> file, List<ConsentRow> consents, List<ReaderLine> readers) {

    /** A page that only says what it is about. */
    static Overview titled(String title, List<ReaderLine> readers) {
        return new Overview(title, null, null, List.of(), List.of(), List.of(), null, List.of(), List.of(), readers);
    }

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

    /** What the person said of one sharing, last; days in French. @param proof how she said it, and where it is kept */
    public record ConsentRow(String domain, String recipient, String answer, String on, String until, String proof) {}

    /**
     * Who opened the file.
     *
     * @param at moment, in French
     * @param who name and professions at that moment
     * @param emergency whether it was by the emergency access
     */
    public record ReaderLine(String at, String who, String what, String why, boolean emergency) {}

    /** A page of the renewal file. */
    public record FilePage(String title, List<FileLine> lines) {}

    /** A line with where it comes from. @param marks what to be careful about, in French */
    public record FileLine(String text, String source, List<String> marks) {}
}

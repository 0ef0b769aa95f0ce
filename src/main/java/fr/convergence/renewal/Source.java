package fr.convergence.renewal;

import fr.convergence.parcours.French;
import java.time.LocalDate;

/**
 * Where a line of the file comes from.
 *
 * @param id of the record within its kind; null when there is only one
 * @param on day on which it was recorded; null when nothing was
 * @param by who recorded it: an account where a section writes it, a name once the file is assembled; null when the record does
 *     not say, or the programme computed it
 */
public record Source(SourceKind kind, String id, LocalDate on, String by) {

    Source by(String name) {
        return new Source(kind, id, on, name);
    }

    /** «plan, 12 mars 2026, par Awa Exemple». */
    public String words() {
        return kind.label() + (on == null ? "" : ", " + French.day(on)) + (by == null ? "" : ", par " + by);
    }
}

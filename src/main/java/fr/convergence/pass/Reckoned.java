package fr.convergence.pass;

import java.time.LocalDate;
import java.util.List;

/**
 * A day that was computed, and how.
 *
 * @param why French sentences: the rule, its source, the events counted
 */
public record Reckoned(LocalDate day, List<String> why) {

    public Reckoned {
        why = List.copyOf(why);
    }
}

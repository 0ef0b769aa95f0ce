package fr.convergence.renewal;

import fr.convergence.parcours.French;
import java.util.List;

/** One legal reason as a form's table shows it: also when it is closed, with why. */
public record CeilingRow(String reason, String lastDay, String prescriber, String source) {

    /** A row for each legal reason, in the order of the law. */
    public static List<CeilingRow> of(RenewalDurations durations) {
        return durations.ceilings().stream()
                .map(ceiling -> new CeilingRow(
                        ceiling.reason().label(),
                        ceiling.open() ? French.day(ceiling.lastDay()) : "Pas possible ici",
                        ceiling.open() ? (ceiling.prescriber() ? "À demander" : "Inutile") : "—",
                        ceiling.source()))
                .toList();
    }
}

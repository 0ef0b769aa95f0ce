package fr.convergence.clocks;

import fr.convergence.parcours.Authorisation;
import fr.convergence.parcours.Months;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * The PASS IAE as it was lived: suspensions move its end, decisions of the commission prolong it.
 *
 * @param suspended suspensions begun by the day, each with its last known day
 * @param prolongations decisions, in order
 */
record PassSpan(LocalDate start, List<Gap> suspended, List<Authorisation> prolongations) {

    static PassSpan of(PersonHistory history, LocalDate day) {
        var suspended = history.pauses().stream()
                .filter(pause -> pause.what() == Pause.What.PASS && pause.days(day) > 0)
                .map(pause -> new Gap(pause.from(), pause.lastKnown(day)))
                .toList();
        return new PassSpan(history.passStart(), suspended, history.authorisations());
    }

    /** Last day of so many months since its beginning, suspensions added. */
    LocalDate ceiling(int months) {
        return Months.lastDay(start, months).plusDays(suspended.stream().mapToLong(Gap::days).sum());
    }

    /**
     * Last day after every event in its order.
     *
     * @param first last day without any event
     * @param lost days of each suspension that do not move the end: none in law, one on the State's platform
     */
    LocalDate lastDay(LocalDate first, int lost) {
        var last = first;
        var decided = 0;
        for (var suspension : suspended) {
            while (decided < prolongations.size() && prolongations.get(decided).on().isBefore(suspension.from())) {
                last = Collections.max(List.of(last, prolongations.get(decided++).until()));
            }
            last = last.plusDays(suspension.days() - lost);
        }
        for (; decided < prolongations.size(); decided++) {
            last = Collections.max(List.of(last, prolongations.get(decided).until()));
        }
        return last;
    }
}

package fr.convergence.clocks;

import fr.convergence.parcours.French;
import fr.convergence.parcours.Months;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The PASS IAE as it was lived: suspensions and prolongations move its end, a closure ends it.
 *
 * @param suspended suspensions begun by the day, each with its last known day
 * @param prolonged prolongations, in order
 * @param closedOn last day of a PASS that was closed; null when it was not
 */
record PassSpan(LocalDate start, List<Gap> suspended, List<Added> prolonged, LocalDate closedOn) {

    /** A suspension moves the end by its end minus its start: one of a single day adds none (R5132-1-3, platform's count). */
    static final int LOST = 1;

    static PassSpan of(PersonHistory history, LocalDate day) {
        var suspended = history.pauses().stream()
                .filter(pause -> pause.days(day) > 0)
                .map(pause -> new Gap(pause.from(), pause.lastKnown(day)))
                .toList();
        return new PassSpan(history.passStart(), suspended, history.prolongations(), history.passClosedOn());
    }

    /** Last day of so many months since its beginning, suspensions added. */
    LocalDate ceiling(int months) {
        return Months.lastDay(start, months).plusDays(suspendedDays());
    }

    /** Last day after every event. @param first last day without any event */
    LocalDate lastDay(LocalDate first) {
        return closedOn != null ? closedOn : first.plusDays(suspendedDays() + prolonged.stream().mapToLong(Added::days).sum());
    }

    /** The same events as sentences. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        suspended.forEach(gap -> sentences.add("Suspension " + Words.span(gap.from(), gap.until()) + " : fin repoussée de "
                + Words.days(gap.days() - LOST) + "."));
        prolonged.forEach(added -> sentences.add("Prolongation à partir du " + French.day(added.on()) + " (" + added.label() + ") : fin repoussée de "
                + Words.days(added.days()) + "."));
        if (closedOn != null) {
            sentences.add("PASS IAE clos le " + French.day(closedOn) + ".");
        }
        return sentences;
    }

    private long suspendedDays() {
        return suspended.stream().mapToLong(gap -> gap.days() - LOST).sum();
    }
}

package fr.convergence.clocks;

import fr.convergence.parcours.Authorisation;
import fr.convergence.parcours.French;
import fr.convergence.parcours.Months;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The PASS IAE as it was lived: suspensions move its end, decisions of the commission prolong it, each in its time.
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
        for (var event : events()) {
            last = event.suspension() == null
                    ? Collections.max(List.of(last, event.prolongation().until()))
                    : last.plusDays(event.suspension().days() - lost);
        }
        return last;
    }

    /** The same events as sentences, in the same order. */
    List<String> sentences(int lost) {
        return events().stream().map(event -> event.sentence(lost)).toList();
    }

    private List<Event> events() {
        var events = new ArrayList<Event>();
        prolongations.forEach(given -> events.add(new Event(given.on(), null, given)));
        suspended.forEach(gap -> events.add(new Event(gap.from(), gap, null)));
        events.sort(Comparator.comparing(Event::on));
        return events;
    }

    private record Event(LocalDate on, Gap suspension, Authorisation prolongation) {

        String sentence(int lost) {
            return suspension == null
                    ? "Décision du " + French.day(prolongation.on()) + " : au moins jusqu'au " + French.day(prolongation.until()) + "."
                    : "Suspension " + Words.span(suspension.from(), suspension.until()) + " : fin repoussée de "
                            + Words.days(suspension.days() - lost) + ".";
        }
    }
}

package fr.convergence.accompaniment;

import fr.convergence.calendar.WorkingDays;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * When the referents speak to each other next. The interval is a maximum: the day found is the last working day within
 * it. It is short at the start and before a term, and an ordinary interval that would run into the months before a
 * term is cut there.
 */
@Component
class ConcertationRhythm {

    private final AccompanimentRules rules;
    private final WorkingDays workingDays;

    ConcertationRhythm(AccompanimentRules rules, WorkingDays workingDays) {
        this.rules = rules;
        this.workingDays = workingDays;
    }

    /**
     * @param from last concertation, or the start when there was none
     * @param start first day of the accompaniment in the structure
     * @param term last day of the contract; null without one
     */
    LocalDate next(LocalDate from, LocalDate start, LocalDate term) {
        return workingDays.onOrBefore(latest(from, start, term));
    }

    private LocalDate latest(LocalDate from, LocalDate start, LocalDate term) {
        var atStart = rules.rhythm("START");
        if (from.isBefore(start.plusMonths(atStart.months()))) {
            return from.plusWeeks(atStart.weeks());
        }
        var ordinary = from.plusWeeks(rules.rhythm("ORDINARY").weeks());
        if (term == null || from.isAfter(term)) {
            return ordinary;
        }
        var beforeTerm = rules.rhythm("TERM");
        var opening = term.minusMonths(beforeTerm.months());
        if (ordinary.isBefore(opening)) {
            return ordinary;
        }
        var close = from.plusWeeks(beforeTerm.weeks());
        return close.isAfter(opening) ? close : opening;
    }
}

package fr.convergence.renewal;

import fr.convergence.calendar.Deadlines;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.calendar.WorkingDays;
import fr.convergence.rules.RuleBook;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * When each thing is expected: months before the term from {@code renewalCalendar}, never sooner than the working days
 * of {@code renewalWaits}, so that a file opened late, or whose term moved, leaves people time to answer.
 */
@Component
public class RenewalCalendar {

    private static final String PROCESS = "renewal";

    private final RuleBook rules;
    private final Deadlines deadlines;
    private final WorkingDays workingDays;
    private final ProgrammeClock clock;

    RenewalCalendar(RuleBook rules, Deadlines deadlines, WorkingDays workingDays, ProgrammeClock clock) {
        this.rules = rules;
        this.deadlines = deadlines;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Day of a step before that term, a working day; it may be past. */
    public LocalDate dayOf(CalendarStep step, LocalDate term) {
        var row = rules.rowOf("renewalCalendar", Map.of("step", step.name()));
        var day = term.minusMonths(((Number) row.get("months")).intValue());
        return "AFTER".equals(row.get("workingDay")) ? workingDays.onOrAfter(day) : workingDays.onOrBefore(day);
    }

    /** Dates of what must be there before the file is due; the wait gives the minimums, within what the term leaves. */
    RenewalDates beforeTerm(LocalDate term, String wait) {
        var least = beforeLapse(term, wait);
        var due = later(dayOf(CalendarStep.FILE, term), least.escalateOn());
        var remind = workingDays.onOrBefore(term.minusMonths(parameter("reminderMonths")));
        return new RenewalDates(due, later(remind, least.remindOn()), due);
    }

    /** Dates of a complement asked today. */
    RenewalDates complement() {
        var wait = deadlines.of(PROCESS, "complement");
        return new RenewalDates(wait.escalateOn(), wait.remindOn(), wait.escalateOn());
    }

    /** Dates of a signature expected from today; the alert comes before the term when there is time. */
    RenewalDates signature(LocalDate term) {
        return beforeLapse(term, "signature");
    }

    /** Dates of the talk after the person said no, before the term when there is time. */
    RenewalDates refusal(LocalDate term) {
        return beforeLapse(term, "refusal");
    }

    /** The wait as the table has it, cut short by the last working day of the contract when that day is still to come. */
    private RenewalDates beforeLapse(LocalDate term, String name) {
        var wait = deadlines.of(PROCESS, name);
        var lastChance = workingDays.onOrBefore(term);
        var escalate = lastChance.isAfter(clock.today()) && lastChance.isBefore(wait.escalateOn()) ? lastChance : wait.escalateOn();
        return new RenewalDates(escalate, wait.remindOn().isBefore(escalate) ? wait.remindOn() : escalate, escalate);
    }

    /** A whole number of the table of parameters. */
    int parameter(String name) {
        return rules.numberOf("renewalParameters", "value", Map.of("parameter", name));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

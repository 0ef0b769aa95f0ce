package fr.convergence.renewal;

import fr.convergence.calendar.Deadlines;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.calendar.WorkingDays;
import fr.convergence.rules.RuleBook;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * When each thing is expected: months before the term from {@code renewalParameters}, never sooner than the working days
 * of {@code renewalWaits}, so that a file opened late leaves people time to answer.
 */
@Component
class RenewalCalendar {

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

    /** Dates of what must be there before the file is due; the wait gives the minimums. */
    RenewalDates beforeTerm(LocalDate term, String wait) {
        var least = deadlines.of(PROCESS, wait);
        var due = later(before(term, "fileMonths"), least.escalateOn());
        return new RenewalDates(due, later(before(term, "reminderMonths"), least.remindOn()), due);
    }

    /** Dates of a complement asked today. */
    RenewalDates complement() {
        var wait = deadlines.of(PROCESS, "complement");
        return new RenewalDates(wait.escalateOn(), wait.remindOn(), wait.escalateOn());
    }

    /** First alert when nothing is decided: a month before the term, or soon when that day is near or past. */
    LocalDate firstDecisionAlert(LocalDate term) {
        return later(before(term, "decisionMonths"), deadlines.of(PROCESS, "decision").remindOn());
    }

    /** Next alert of a decision that still does not come. */
    LocalDate nextDecisionAlert() {
        return deadlines.of(PROCESS, "decision").escalateOn();
    }

    /** Dates of a signature expected from today; the alert comes before the term when there is time. */
    RenewalDates signature(LocalDate term) {
        var wait = deadlines.of(PROCESS, "signature");
        var lastChance = workingDays.onOrBefore(term);
        var escalate = lastChance.isAfter(clock.today()) && lastChance.isBefore(wait.escalateOn()) ? lastChance : wait.escalateOn();
        return new RenewalDates(escalate, wait.remindOn().isBefore(escalate) ? wait.remindOn() : escalate, escalate);
    }

    /** A whole number of the table of parameters. */
    int parameter(String name) {
        return rules.numberOf("renewalParameters", "value", Map.of("parameter", name));
    }

    private LocalDate before(LocalDate term, String months) {
        return workingDays.onOrBefore(term.minusMonths(parameter(months)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

package fr.convergence.calendar;

import fr.convergence.rules.RuleBook;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** When a wait is reminded and when it is escalated: working days from the decision {@code <process>Waits}. */
@Component
public class Deadlines {

    private final RuleBook rules;
    private final WorkingDays workingDays;
    private final ProgrammeClock clock;

    Deadlines(RuleBook rules, WorkingDays workingDays, ProgrammeClock clock) {
        this.rules = rules;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * Deadlines of a wait that begins today.
     *
     * @param process key of the process, which names its table
     * @param wait code of the wait in the table, for example {@code admissionDecision}
     */
    public Deadline of(String process, String wait) {
        return of(process, wait, clock.today());
    }

    /**
     * Deadlines of a wait that begins on a later day.
     *
     * @param from day on which people may begin to act
     */
    public Deadline of(String process, String wait, LocalDate from) {
        var row = rules.rowOf(process + "Waits", Map.of("wait", wait));
        return new Deadline(
                workingDays.after(from, ((Number) row.get("remindAfter")).intValue()),
                workingDays.after(from, ((Number) row.get("escalateAfter")).intValue()));
    }

    /** @param remindOn day of the reminder @param escalateOn day on which somebody else is told */
    public record Deadline(LocalDate remindOn, LocalDate escalateOn) {}
}

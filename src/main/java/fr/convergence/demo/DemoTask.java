package fr.convergence.demo;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.rehearsal.OpenTask;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A task of the demo world at the moment a colleague looks at it.
 *
 * @param person whom it concerns; null for a session
 * @param times how often this person's task of that name was done before
 * @param shown what its form shows, read when asked
 */
record DemoTask(OpenTask open, DemoPerson person, LocalDate today, int times, Supplier<Map<String, Object>> shown) {

    /** Whole days since the task opened. */
    long daysOpen() {
        return java.time.temporal.ChronoUnit.DAYS.between(
                LocalDate.ofInstant(open.openedAt(), ProgrammeClock.PARIS), today);
    }
}

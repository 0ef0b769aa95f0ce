package fr.convergence.renewal;

import java.time.LocalDate;

/**
 * Days of a wait.
 *
 * @param dueOn day on which the work is expected
 * @param remindOn reminder to who does it
 * @param escalateOn alert to somebody else
 */
public record RenewalDates(LocalDate dueOn, LocalDate remindOn, LocalDate escalateOn) {}

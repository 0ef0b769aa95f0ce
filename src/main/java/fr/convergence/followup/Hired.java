package fr.convergence.followup;

import java.time.LocalDate;

/**
 * What a declared hire leads to.
 *
 * @param toCome whether the first day of work is still to come
 * @param startsOn first day of work
 * @param escalateOn day on which somebody else is told when nobody confirmed the hire
 */
public record Hired(boolean toCome, LocalDate startsOn, LocalDate escalateOn) {}

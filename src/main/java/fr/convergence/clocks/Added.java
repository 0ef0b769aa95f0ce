package fr.convergence.clocks;

import java.time.LocalDate;

/**
 * A prolongation of the PASS IAE.
 *
 * @param on first day of the prolongation
 * @param days by which it moves the end
 * @param label its reason, in French
 */
public record Added(LocalDate on, long days, String label) {}

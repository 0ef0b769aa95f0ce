package fr.convergence.accompaniment;

import java.time.LocalDate;

/**
 * A job found outside insertion.
 *
 * @param employer name of the employer; it stays in our tables, never in the engine
 * @param startsOn first day at work
 */
public record Hire(String employer, HireKind kind, LocalDate startsOn) {}

package fr.convergence.parcours;

/**
 * Weekly hours a kind of contract allows on a day.
 *
 * @param minimum hours a week at least
 * @param maximum hours a week at most
 * @param derogationMonths months a derogation may last; zero when the row is not one, or when it did not exist yet
 */
public record HoursRule(int minimum, int maximum, int derogationMonths, String label, String source) {}

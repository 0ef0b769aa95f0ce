package fr.convergence.transfer;

/**
 * One clock on a table.
 *
 * @param clock which one
 * @param used time gone by
 * @param left time that remains
 * @param until last day
 */
public record ClockRow(String clock, String used, String left, String until) {}

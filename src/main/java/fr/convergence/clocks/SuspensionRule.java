package fr.convergence.clocks;

/**
 * How long a suspension lasts before the parcours may be ended.
 *
 * @param months months of suspension
 */
public record SuspensionRule(int months, String label, String source) {}

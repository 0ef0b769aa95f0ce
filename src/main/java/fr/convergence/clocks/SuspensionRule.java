package fr.convergence.clocks;

/**
 * From when a suspension counts.
 *
 * @param days days beyond which a suspended contract suspends the parcours; null for another suspension
 * @param months months of suspension after which the parcours may be ended; null for another suspension
 */
public record SuspensionRule(Integer days, Integer months, String label, String source) {}

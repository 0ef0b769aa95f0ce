package fr.convergence.indicators;

/**
 * Presence on the worksites of one structure, or of all those the reader works in.
 *
 * @param siae code; null for all together
 * @param people who were under contract at some time of the period; null when too few to be shown
 * @param mean months, one decimal; null when too few people
 * @param median months, one decimal; null when too few people
 * @param beyondFirstPeriod people whose contracts there last longer than the first period; null when too few, or when it
 *     would tell who the others are
 */
public record Presence(String siae, String name, Integer people, Double mean, Double median, Integer beyondFirstPeriod) {}

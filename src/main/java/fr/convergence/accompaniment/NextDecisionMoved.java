package fr.convergence.accompaniment;

/** Inside the accompaniment, the day on which something must be decided changed: the watch computes it again. */
public record NextDecisionMoved(String reference, String siae) {}

package fr.convergence.parcours;

/** The end of the contract under way changed: whoever waits for the term computes it again. */
public record TermMoved(String reference, String siae) {}

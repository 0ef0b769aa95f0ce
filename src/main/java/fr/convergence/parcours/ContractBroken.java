package fr.convergence.parcours;

/** The contract ended before or without what was hoped; the accompaniment goes on. */
public record ContractBroken(String reference, String siae, ContractEnd reason) {}

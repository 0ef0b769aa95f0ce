package fr.convergence.accompaniment;

/** The term of the contract is near enough for the renewal file to be opened. */
public record RenewalDue(String reference, String siae) {}

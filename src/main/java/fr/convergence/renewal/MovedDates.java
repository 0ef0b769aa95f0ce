package fr.convergence.renewal;

/**
 * Dates of what waits, once the term has moved; null for what does not wait.
 *
 * @param opinions of the two evaluations, the opinion and the person's words
 * @param file of the proposal
 * @param signature of the contract decided
 */
public record MovedDates(RenewalDates opinions, RenewalDates file, RenewalDates signature) {}

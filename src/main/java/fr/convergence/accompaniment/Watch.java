package fr.convergence.accompaniment;

import java.time.LocalDate;

/**
 * The next term, and when something must happen about it.
 *
 * @param underContract whether the term is that of a contract; else of a period without one
 * @param term last day
 * @param renewalOpensOn day the renewal file opens; null without a contract
 * @param passedOn first day on which the term is over
 */
public record Watch(boolean underContract, LocalDate term, LocalDate renewalOpensOn, LocalDate passedOn) {}

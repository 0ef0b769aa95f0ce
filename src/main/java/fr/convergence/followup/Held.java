package fr.convergence.followup;

/**
 * What a checkpoint leads to.
 *
 * @param employerContact whether an exchange with the employer follows, with the person's agreement
 */
public record Held(Next next, boolean employerContact) {}

package fr.convergence.accompaniment;

/**
 * The person found a job outside insertion: the follow-up begins.
 *
 * @param by account of the person who declared it
 */
public record HireDeclared(String reference, String siae, String by, Hire hire) {}

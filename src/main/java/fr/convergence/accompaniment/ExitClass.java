package fr.convergence.accompaniment;

/**
 * The two categories of a fact.
 *
 * @param iae null when the fact does not tell: somebody chooses
 * @param cvg null when the fact does not tell: somebody chooses
 */
public record ExitClass(ExitFact fact, IaeCategory iae, CvgCategory cvg) {}

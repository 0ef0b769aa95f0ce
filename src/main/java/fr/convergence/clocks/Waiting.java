package fr.convergence.clocks;

/**
 * The waiting period after a parcours: where it is counted from, and who may lift it.
 *
 * @param fromSuspension whether it is counted from the beginning of the suspension instead of the end of the parcours
 * @param derogation who may lift it, as a French participle: «accordée par…»
 */
public record Waiting(boolean fromSuspension, String derogation, String label, String source) {}

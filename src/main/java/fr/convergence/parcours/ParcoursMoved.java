package fr.convergence.parcours;

/** The person goes on in another SIAE: phases of the structure she leaves end, those of the new one begin. */
public record ParcoursMoved(String reference, String from, String to) {}

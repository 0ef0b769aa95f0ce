package fr.convergence.parcours;

/** The parcours is over; every phase still under way for it stops. */
public record ParcoursClosed(String reference, String siae, ParcoursStatus status) {}

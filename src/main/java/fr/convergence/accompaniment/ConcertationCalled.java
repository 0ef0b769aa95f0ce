package fr.convergence.accompaniment;

/** The fil rouge wants the referents to speak to each other now. */
public record ConcertationCalled(String reference, String siae) {}

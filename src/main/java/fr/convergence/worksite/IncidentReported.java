package fr.convergence.worksite;

/** Something happened on the worksite that must be followed; before any exclusion, a concertation is mandatory. */
public record IncidentReported(String reference, String siae) {}

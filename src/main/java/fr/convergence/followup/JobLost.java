package fr.convergence.followup;

/** A meeting found that the job of somebody in follow-up is lost. */
public record JobLost(String reference, String siae) {}

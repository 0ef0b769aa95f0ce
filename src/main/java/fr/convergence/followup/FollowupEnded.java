package fr.convergence.followup;

/** The follow-up of a parcours is over. */
public record FollowupEnded(String reference, String siae, FollowupOutcome outcome) {}

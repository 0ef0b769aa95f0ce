package fr.convergence.followup;

/** What became of a hire that was to come. */
public enum HireNews {
    STARTED,
    POSTPONED,
    CANCELLED
}

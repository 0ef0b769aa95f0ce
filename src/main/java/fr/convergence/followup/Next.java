package fr.convergence.followup;

/** What an appointment leads to. */
public enum Next {
    CONTINUE,
    ALERT,
    ASLEEP
}

package fr.convergence.intake;

/** What came out of a contact with somebody who waits. */
public enum ContactOutcome {
    INTERESTED,
    UNREACHABLE,
    LATER,
    GIVEN_UP
}

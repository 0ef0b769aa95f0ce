package fr.convergence.followup;

/** What the person says, during a checkpoint, of the exchanges with her employer. */
public enum EmployerAgreement {
    UNCHANGED,
    GIVEN,
    WITHDRAWN
}

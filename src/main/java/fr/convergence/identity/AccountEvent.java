package fr.convergence.identity;

/** What was done to an account. */
public enum AccountEvent {
    DISABLED, DORMANT, ENABLED, PASSWORD_CHANGED, SECOND_FACTOR_SET, SECOND_FACTOR_RESET, RECOVERY_CODE_USED, PROVISIONED, ENROLMENT_ALLOWED,
    SESSION_ENDED
}

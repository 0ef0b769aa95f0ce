package fr.convergence.retention;

/** Facts of the view {@code retention_contact}; the table {@code retentionContacts} says which count. */
enum ContactFact {
    CONTRACT,
    THREAD,
    CONCERTATION,
    PROXIMITY,
    ATTEMPT,
    CHECKPOINT,
    NEWS,
    WORDS,
    HANDED,
    RESPONSE,
    LETTER,
    CONSENT,
    ASSESSMENT,
    ATTENDANCE,
    NEED,
    REFERRAL,
    OPENED,
    CLOSED,
    REVIEW,
    REQUEST
}

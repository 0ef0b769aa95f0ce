package fr.convergence.identity;

/** What failures are counted by. */
enum AttemptKind {
    /** An account, from devices that never signed in to it. */
    ACCOUNT,
    /** An account, from one device that signed in to it before. */
    DEVICE,
    /** A network address, whatever the accounts. */
    SOURCE,
    /** Codes of an account's second factor, once its password was right. */
    CODE
}

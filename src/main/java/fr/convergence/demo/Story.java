package fr.convergence.demo;

/** What becomes of a person of the demo world, as far as the calendar has let it happen. */
enum Story {
    /** Just referred; nobody has met her yet. */
    STREET,
    /** On the waiting list. */
    WAITING,
    /** Offered something else. */
    REDIRECTED,
    /** Admitted; her first contract is to be signed. */
    CONTRACT_TO_SIGN,
    /** Under contract, her plan under way. */
    PLAN,
    /** A need waits for an operator's answer. */
    NEED,
    /** Her need was met: she moved in. */
    HOUSED,
    /** Her term approaches, the file is being written. */
    TERM,
    /** Her file is on the agenda of a session. */
    SESSION,
    /** Her contract was renewed. */
    RENEWED,
    /** She goes on in another structure. */
    TRANSFERRED,
    /** Hired, in her year of follow-up. */
    HIRED,
    /** Followed for a year, then handed over. */
    HANDED_OVER,
    /** Came back after her contract was broken. */
    BACK,
    /** Left the programme. */
    EXITED
}

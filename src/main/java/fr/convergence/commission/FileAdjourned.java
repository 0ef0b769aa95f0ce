package fr.convergence.commission;

/**
 * The commission asks for a complement before deciding.
 *
 * @param session reference of the session
 * @param asked what is asked, and of whom
 */
public record FileAdjourned(String reference, String siae, String session, String asked) {}

package fr.convergence.engine.forms;

/**
 * Who starts a process, and for which structure.
 *
 * @param userId account that sends the form
 * @param siae structure that will own the instance
 */
public record StartContext(String userId, String siae) {}

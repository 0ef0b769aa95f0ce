package fr.convergence.engine;

/**
 * What an open task is about.
 *
 * @param process key of its process
 * @param reference business key: of a parcours, or of a session of the commission
 * @param siae structure to which the task belongs
 */
public record TaskSubject(String process, String reference, String siae) {}

package fr.convergence.followup;

/**
 * What is owed to somebody who does not answer, from the decision {@code followupAttempts}.
 *
 * @param attempts how many, on different days
 * @param channels how many different means at least
 * @param retryAfter working days before the next
 */
record AttemptRule(int attempts, int channels, int retryAfter) {}

package fr.convergence.retention;

import java.util.UUID;

/**
 * Somebody who is being forgotten.
 *
 * @param request number of the request that asked for it; null when her time was over
 * @param done steps already done
 */
record Erasure(UUID id, String request, DataSubject subject, int done) {}

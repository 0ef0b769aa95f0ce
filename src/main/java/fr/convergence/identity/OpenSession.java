package fr.convergence.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A session that is open now.
 *
 * @param id of its line, never the number that its cookie holds
 * @param seenAt last call, to the minute
 * @param device kind of device, in French
 */
public record OpenSession(UUID id, Instant beganAt, Instant seenAt, String device) {}

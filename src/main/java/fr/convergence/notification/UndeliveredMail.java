package fr.convergence.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * An e-mail that was given up. The address is left out: that of an operator may reveal what it treats.
 *
 * @param reference of the parcours, or number of the request
 * @param code of the notice
 * @param error kind of failure and reply code of the mail server
 */
public record UndeliveredMail(UUID id, String reference, String code, String error, int attempts, Instant writtenAt) {}

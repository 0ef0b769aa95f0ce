package fr.convergence.datarights;

import java.time.LocalDate;

/**
 * A request as it came.
 *
 * @param reference of a parcours or of a referral
 * @param wish what she asks, in her words; may be null
 */
public record ReceivedRequest(String reference, DataRight kind, LocalDate receivedOn, IdentityCheck identity, String wish) {}

package fr.convergence.datarights;

import fr.convergence.consent.Recipient;
import fr.convergence.parcours.Domain;

/**
 * What is done for a request that was granted; each right uses its own part.
 *
 * @param corrected for {@link RectifiedField#OTHER}: where, before and after
 * @param domain for an objection: null for all of them
 * @param recipient for an objection: null for all of them
 */
public record Execution(RectifiedField field, String newValue, String corrected, Domain domain, Recipient recipient) {}

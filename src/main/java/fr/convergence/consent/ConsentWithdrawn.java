package fr.convergence.consent;

import fr.convergence.parcours.Domain;

/** The person took an agreement back: whatever runs on it stops at once. */
public record ConsentWithdrawn(String reference, Domain domain, Recipient recipient) {}

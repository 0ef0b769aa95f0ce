package fr.convergence.commission;

import fr.convergence.renewal.RenewalDecision;

/** The commission decided on a file. */
public record FileDecided(String reference, String siae, RenewalDecision decision) {}

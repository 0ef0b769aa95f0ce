package fr.convergence.reexamination;

import fr.convergence.renewal.RenewalDecision;

/** Somebody else than the commission examined a decision again, and took another. */
public record DecisionRevised(String reference, String siae, RenewalDecision decision) {}

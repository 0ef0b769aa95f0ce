package fr.convergence.commission;

import java.util.UUID;

/**
 * A decision of the commission was written to the person: it is to be handed over.
 *
 * @param decision id of the decision
 * @param letter id of the letter
 */
public record DecisionNotified(String reference, String siae, UUID decision, UUID letter) {}

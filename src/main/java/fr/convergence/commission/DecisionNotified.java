package fr.convergence.commission;

import java.util.UUID;

/**
 * The letter that tells the person a decision is written: it is to be handed over and explained.
 *
 * @param reference of the parcours
 * @param letter identifier of the letter
 */
public record DecisionNotified(String reference, String siae, UUID decision, UUID letter) {}

package fr.convergence.accompaniment;

import fr.convergence.parcours.Domain;

/**
 * An action decided once the plan exists.
 *
 * @param objective number of the objective it serves; null when it serves none of them
 * @param axis its domain when it serves no objective yet; else ignored
 */
public record DecidedAction(Integer objective, Domain axis, ActionDraft action) {}

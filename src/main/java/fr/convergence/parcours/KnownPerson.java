package fr.convergence.parcours;

import java.util.UUID;

/**
 * A person the programme already knows, as the search before creation shows her: identity, structure and state only.
 *
 * @param reference her latest parcours; null when she has none
 */
public record KnownPerson(UUID personId, Identity identity, String reference, String siae, ParcoursStatus status) {}

package fr.convergence.accompaniment;

import fr.convergence.parcours.Domain;

/**
 * A referent asks the partnership officers for help: a partner of the network should be mobilised.
 *
 * @param description the need in plain words; it stays in our tables, never in the engine
 * @param by account of the referent who expressed it
 */
public record NeedExpressed(String reference, String siae, Domain domain, String description, String by) {}

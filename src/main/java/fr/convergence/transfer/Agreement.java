package fr.convergence.transfer;

import fr.convergence.consent.ConsentMeans;
import fr.convergence.parcours.Domain;
import java.util.Map;
import java.util.Set;

/**
 * What the person agrees to.
 *
 * @param domains domains she accepts to share with the structure; none is an answer
 * @param lines what may be said of each domain, written with her; lines of other domains are left out
 * @param words what she says of it, in her own words; may be null
 */
public record Agreement(Set<Domain> domains, ConsentMeans means, Map<Domain, String> lines, String words) {}

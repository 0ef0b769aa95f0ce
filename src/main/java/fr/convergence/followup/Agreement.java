package fr.convergence.followup;

import fr.convergence.consent.ConsentMeans;
import java.util.Set;

/**
 * What the person wants of her follow-up.
 *
 * @param wanted whether she wants one; without it nobody contacts her
 * @param employer whether the programme may speak with her employer, about work only
 * @param trustedContact whether somebody she named may be called when she does not answer
 * @param channels how she prefers to be reached; may be empty
 */
public record Agreement(
        boolean wanted, boolean employer, boolean trustedContact, Set<Channel> channels, Rhythm rhythm, ConsentMeans means) {}

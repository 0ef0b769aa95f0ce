package fr.convergence.accompaniment;

import fr.convergence.parcours.ReferentRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What came out of a concertation.
 *
 * @param present referents who took part
 * @param partners operators who took part, in free words; may be null
 * @param minutes what was said, without a diagnosis
 * @param decisions each becomes an action of the plan
 */
public record ConcertationReport(
        LocalDate heldOn,
        ConcertationMeans means,
        Set<ReferentRole> present,
        boolean personPresent,
        String partners,
        String minutes,
        List<DecidedAction> decisions) {}

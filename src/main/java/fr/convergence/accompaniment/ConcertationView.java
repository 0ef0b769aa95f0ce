package fr.convergence.accompaniment;

import fr.convergence.parcours.ReferentRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A concertation as others read it.
 *
 * @param absent referents of that day who did not take part
 * @param partners operators who took part, in free words; may be null
 * @param heldBy account of who wrote the minutes
 * @param decisions the actions it decided, as they stand now
 */
public record ConcertationView(
        UUID id,
        String siae,
        LocalDate heldOn,
        ConcertationMeans means,
        Set<ReferentRole> present,
        Set<ReferentRole> absent,
        boolean personPresent,
        String partners,
        String minutes,
        String heldBy,
        List<ActionView> decisions) {}

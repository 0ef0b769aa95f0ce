package fr.convergence.followup;

import fr.convergence.parcours.Domain;
import java.time.LocalDate;

/**
 * A contact of the year, as those who accompany the person read it. The findings belong to their domains: who reads
 * them all must have the right to each.
 *
 * @param milestone code of the cadence, for example {@code M3}
 * @param madeBy account; null when nobody held it
 * @param findings null unless the person was reached
 * @param note null without one
 */
public record CheckpointView(
        String milestone,
        LocalDate madeOn,
        String madeBy,
        CheckpointResult result,
        Channel channel,
        Findings findings,
        String note,
        Domain noteDomain) {}

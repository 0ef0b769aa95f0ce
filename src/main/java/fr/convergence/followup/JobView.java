package fr.convergence.followup;

import fr.convergence.accompaniment.HireKind;
import java.time.LocalDate;

/**
 * A job of the year of follow-up.
 *
 * @param endedOn its last day; null while it lasts
 * @param endReason null while it lasts
 */
public record JobView(String employer, HireKind kind, LocalDate startsOn, LocalDate endedOn, JobEnd endReason) {

    /** Whether the person had this job on that day. */
    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endedOn == null || !day.isAfter(endedOn));
    }
}

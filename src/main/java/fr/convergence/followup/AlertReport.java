package fr.convergence.followup;

import java.time.LocalDate;
import java.util.Set;

/**
 * What an alert meeting found and decided.
 *
 * @param jobLost whether the job is lost; then the two next fields are given
 */
public record AlertReport(
        LocalDate heldOn, Set<Attendee> attendees, boolean jobLost, LocalDate jobEndedOn, JobEnd jobEnd, String decisions) {}

package fr.convergence.followup;

import fr.convergence.parcours.Domain;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A year of follow-up as others read it: a picture, not the thing.
 *
 * @param outcome how it ended; null while it is open
 * @param hiredOn first day of work, declared or confirmed
 * @param endsOn last day of the year, included; null before the first day of work
 * @param closedOn null while it is open
 * @param jobs all jobs of the year, in order of their start
 * @param planned next appointment; null before the first day of work
 * @param attempts failed attempts to reach the person for this appointment
 * @param silences appointments in a row that ended without news
 * @param lastNewsOn day she was last reached; null when she never was
 * @param handOverMeetingOn first meeting with who takes over; null until accepted
 */
public record FollowupView(
        String reference,
        String siae,
        FollowupStatus status,
        FollowupOutcome outcome,
        LocalDate hiredOn,
        LocalDate endsOn,
        LocalDate closedOn,
        List<JobView> jobs,
        Rhythm rhythm,
        Set<Channel> channels,
        boolean trustedContact,
        Appointment planned,
        int attempts,
        int silences,
        LocalDate lastNewsOn,
        HandOverState handOver,
        Set<Domain> handOverTopics,
        LocalDate handOverMeetingOn) {

    /** The job that lasts, or the last one. */
    public JobView job() {
        return currentJob().orElseGet(() -> jobs.get(jobs.size() - 1));
    }

    /** The job that lasts; empty when it was lost. */
    public Optional<JobView> currentJob() {
        return jobs.stream().filter(job -> job.endedOn() == null).reduce((first, last) -> last);
    }

    /** Whether the person had a job of this year on that day, for example 3, 6 or 12 months after the hire. */
    public boolean isEmployedOn(LocalDate day) {
        return jobs.stream().anyMatch(job -> job.isHeldOn(day));
    }
}

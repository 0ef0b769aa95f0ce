package fr.convergence.parcours;

import java.time.LocalDate;

/** The person was hired outside insertion: the accompaniment under contract ends, the year of follow-up begins. */
public record FollowupStarted(String reference, String siae, LocalDate hiredOn) {}

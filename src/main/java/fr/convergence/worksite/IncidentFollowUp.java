package fr.convergence.worksite;

import java.time.LocalDate;

/**
 * What was decided after an incident.
 *
 * @param explanation what is said to the person
 * @param concertationOn day of the concertation; required before an exclusion
 * @param personHeard she was heard
 */
public record IncidentFollowUp(IncidentMeasure measure, String explanation, LocalDate concertationOn, boolean personHeard) {}

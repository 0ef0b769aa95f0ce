package fr.convergence.worksite;

import java.time.LocalDate;

/**
 * Something seen at work: two choices, and a few words when they help.
 *
 * @param note may be null, except for an incident
 * @param seenOn day on which it was written down
 * @param by account of who saw it
 */
public record Observed(ObservationKind kind, WorkTheme theme, String note, LocalDate seenOn, String by) {}

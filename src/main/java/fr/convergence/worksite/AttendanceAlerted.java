package fr.convergence.worksite;

/** Presence on the worksite calls for a word between referents: absences that were not expected, or a change to talk about. */
public record AttendanceAlerted(String reference, String siae) {}

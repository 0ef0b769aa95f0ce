package fr.convergence.worksite;

/** Facts of attendance call for a concertation; they are read in the file, not here. */
public record AttendanceAlerted(String reference, String siae) {}

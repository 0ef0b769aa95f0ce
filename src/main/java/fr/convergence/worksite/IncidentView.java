package fr.convergence.worksite;

import java.time.LocalDate;

/** An incident and what followed. @param followUp null while nothing has been decided */
public record IncidentView(LocalDate reportedOn, String note, IncidentFollowUp followUp) {}

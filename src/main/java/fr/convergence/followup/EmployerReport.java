package fr.convergence.followup;

/**
 * What an employer says, about work only: there is no place for anything else.
 *
 * @param request what the employer asks for at work (training, equipment, hours); may be null
 */
public record EmployerReport(WorkFact attendance, WorkFact tasks, WorkFact team, JobState contract, String request) {}

package fr.convergence.followup;

import fr.convergence.accompaniment.Hire;

/**
 * What was agreed with the person after a lost job.
 *
 * @param job the other job; null unless {@code way} is OTHER_JOB
 * @param employerAgreed whether the programme may speak with that new employer, about work only
 * @param explanation in plain words; may be null
 */
public record JobLossPlan(NextWay way, Hire job, boolean employerAgreed, String explanation) {}

package fr.convergence.followup;

import fr.convergence.parcours.Domain;

/**
 * What somebody reports after trying to reach the person.
 *
 * @param reached whether she was reached; then {@code findings} is complete
 * @param channel how
 * @param goesOn whether she wishes the follow-up to go on; read only when she was reached
 * @param note free words; may be null
 * @param noteDomain compartment of the note; neither health nor justice
 */
public record CheckpointReport(
        boolean reached, Channel channel, Findings findings, boolean goesOn, EmployerAgreement employer, String note, Domain noteDomain) {}

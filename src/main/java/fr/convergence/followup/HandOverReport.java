package fr.convergence.followup;

import java.time.LocalDate;

/**
 * What came of a contact with a service that may take over.
 *
 * @param receiver name of the professional or service
 * @param reach how to reach it; may be null
 * @param firstMeetingOn first meeting with the person; required when accepted
 * @param note why, when refused; may be null
 */
public record HandOverReport(
        ReceiverKind kind, String receiver, String reach, ReceiverAnswer answer, LocalDate firstMeetingOn, String note) {}

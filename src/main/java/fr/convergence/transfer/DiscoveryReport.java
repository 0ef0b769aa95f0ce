package fr.convergence.transfer;

import java.time.LocalDate;

/**
 * A visit or an immersion that took place.
 *
 * @param siae structure that received the person
 * @param endsOn last day, included
 * @param personFeedback what the person says of it
 * @param hostFeedback what the structure says of it; may be null
 */
public record DiscoveryReport(
        String siae, DiscoveryKind kind, LocalDate startsOn, LocalDate endsOn, String personFeedback, String hostFeedback) {}

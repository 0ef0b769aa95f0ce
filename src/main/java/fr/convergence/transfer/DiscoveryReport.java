package fr.convergence.transfer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A visit or an immersion that took place.
 *
 * @param siae structure that received the person
 * @param purpose what the immersion was for; null for a visit
 * @param endsOn last day, included
 * @param personFeedback what the person says of it
 * @param hostFeedback what the structure says of it; may be null
 */
public record DiscoveryReport(
        String siae, DiscoveryKind kind, ImmersionPurpose purpose, LocalDate startsOn, LocalDate endsOn, String personFeedback,
        String hostFeedback) {

    boolean isImmersion() {
        return kind == DiscoveryKind.IMMERSION;
    }

    /** Days of it from one day to another, both included. */
    long daysBetween(LocalDate from, LocalDate to) {
        var first = startsOn.isBefore(from) ? from : startsOn;
        var last = endsOn.isAfter(to) ? to : endsOn;
        return last.isBefore(first) ? 0 : ChronoUnit.DAYS.between(first, last) + 1;
    }
}

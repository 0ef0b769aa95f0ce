package fr.convergence.consent;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One answer as it is read.
 *
 * @param expiresOn last day of an agreement; null for another answer, and for agreements older than the register
 */
public record ConsentLine(Sharing sharing, ConsentAnswer answer, ConsentMeans means, String evidence, LocalDate expiresOn, String recordedBy,
        Instant recordedAt) {

    /** Whether it allows anything on that day. */
    public boolean allowsOn(LocalDate day) {
        return answer == ConsentAnswer.GIVEN && (expiresOn == null || !day.isAfter(expiresOn));
    }
}

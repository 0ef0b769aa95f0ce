package fr.convergence.breakglass;

import java.time.Instant;

/**
 * One use of the emergency access, as it is read.
 *
 * @param number of the use, for example URG-2026-00007
 * @param reference parcours that was opened
 * @param closedAt null while it is open
 * @param revokedBy account of the DPO who took it back; null when it ended otherwise
 * @param revokedWords why she did
 * @param finding null until the DPO looked at it
 */
public record EmergencyUse(String number, String reference, String siae, String account, AccessReason reason, String words, Instant openedAt,
        Instant openUntil, Instant closedAt, String revokedBy, String revokedWords, Finding finding, String measures) {

    /** Whether it opens the file at that moment. */
    public boolean isOpenAt(Instant moment) {
        return closedAt == null && moment.isBefore(openUntil);
    }
}

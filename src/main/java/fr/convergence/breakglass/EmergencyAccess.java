package fr.convergence.breakglass;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One use: opened at once, closed by hand, by the clock, or because the file left. */
@Entity
class EmergencyAccess {

    @Id
    private UUID id;

    private String number;
    private String reference;
    private String siae;
    private String account;

    @Enumerated(EnumType.STRING)
    private AccessReason reason;

    @Sealed
    private String words;
    private Instant openedAt;
    private Instant openUntil;
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    @Sealed
    private String measures;
    private String revokedBy;

    @Sealed
    private String revokedWords;
    private String reviewedBy;
    private Instant reviewedAt;

    @Version
    private int version;

    protected EmergencyAccess() {}

    EmergencyAccess(String number, AccessRequest request, String siae, String account, Instant now, Instant until) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.reference = request.reference();
        this.siae = siae;
        this.account = account;
        this.reason = request.reason();
        this.words = request.words();
        this.openedAt = now;
        this.openUntil = until;
    }

    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now.isBefore(openUntil) ? now : openUntil;
        }
    }

    /** @throws Refusal when it is over already */
    void revoke(String by, String why, Instant now) {
        Refusal.unless(view().isOpenAt(now), "Cet accès est déjà refermé : actualisez la page.");
        revokedBy = by;
        revokedWords = why;
        close(now);
    }

    void review(Finding found, String taken, String by, Instant now) {
        Refusal.when(by.equals(account), "Vous ne pouvez pas examiner votre propre accès : confiez l'examen à une autre personne.");
        finding = found;
        measures = taken;
        reviewedBy = by;
        reviewedAt = now;
    }

    EmergencyUse view() {
        return new EmergencyUse(number, reference, siae, account, reason, words, openedAt, openUntil, closedAt, revokedBy, revokedWords, finding, measures);
    }
}

package fr.convergence.accessreview;

import fr.convergence.encryption.Sealed;
import fr.convergence.breakglass.Finding;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the DPO concluded of a month in a structure. */
@Entity
class AccessReview {

    @Id
    private UUID id;

    private String siae;
    private LocalDate month;
    private int uses;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    @Sealed
    private String measures;
    private String reviewedBy;
    private Instant reviewedAt;

    @Version
    private int version;

    protected AccessReview() {}

    AccessReview(String siae, LocalDate month, int uses) {
        this.id = UUID.randomUUID();
        this.siae = siae;
        this.month = month;
        this.uses = uses;
    }

    void conclude(Finding found, String taken, String by, Instant now) {
        finding = found;
        measures = taken;
        reviewedBy = by;
        reviewedAt = now;
    }
}

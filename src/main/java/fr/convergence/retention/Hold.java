package fr.convergence.retention;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** An erasure that is stopped, until somebody says why it no longer is. */
@Entity
@Table(name = "retention_hold")
class Hold {

    @Id
    private UUID id;

    private String reference;
    private String siae;

    @Enumerated(EnumType.STRING)
    private HoldReason reason;

    @Sealed
    private String explanation;

    private String setBy;
    private LocalDate setOn;
    private LocalDate reviewOn;
    private String liftedBy;
    private LocalDate liftedOn;

    @Sealed
    private String liftedWhy;

    @Version
    private int version;

    protected Hold() {}

    Hold(String reference, String siae, HoldReason reason, String explanation, LocalDate reviewOn, String by, LocalDate today) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.siae = siae;
        this.reason = reason;
        this.explanation = explanation;
        this.setBy = by;
        this.setOn = today;
        this.reviewOn = reviewOn;
    }

    void keptUntil(LocalDate review) {
        reviewOn = review;
    }

    void lifted(String why, String by, LocalDate today) {
        liftedWhy = why;
        liftedBy = by;
        liftedOn = today;
    }

    HoldView view() {
        return new HoldView(reference, siae, reason, explanation, setBy, setOn, reviewOn);
    }
}

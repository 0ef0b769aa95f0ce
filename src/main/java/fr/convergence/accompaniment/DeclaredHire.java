package fr.convergence.accompaniment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A hire the fil rouge declared; the follow-up is told once. */
@Entity
class DeclaredHire {

    @Id
    private UUID id;

    private String reference;
    private String siae;
    private String employer;

    @Enumerated(EnumType.STRING)
    private HireKind kind;

    private LocalDate startsOn;
    private String declaredBy;
    private Instant declaredAt;
    private boolean announced;

    protected DeclaredHire() {}

    DeclaredHire(String reference, String siae, Hire hire, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.siae = siae;
        this.employer = hire.employer();
        this.kind = hire.kind();
        this.startsOn = hire.startsOn();
        this.declaredBy = by;
        this.declaredAt = at;
    }

    void announce() {
        announced = true;
    }

    String declaredBy() {
        return declaredBy;
    }

    Hire hire() {
        return new Hire(employer, kind, startsOn);
    }
}

package fr.convergence.parcours;

import fr.convergence.rules.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** One contract of insertion with one employer. Days are inclusive on both ends. */
@Entity
@Table(name = "parcours_contract")
class Contract {

    @Id
    private UUID id;

    private String siae;

    @Enumerated(EnumType.STRING)
    private ContractKind kind;

    private BigDecimal weeklyHours;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private ContractEnd endReason;

    protected Contract() {}

    Contract(ContractTerms terms) {
        this.id = UUID.randomUUID();
        this.siae = terms.siae();
        this.kind = terms.kind();
        this.weeklyHours = terms.weeklyHours();
        this.startsOn = terms.startsOn();
        this.endsOn = terms.endsOn();
    }

    void end(LocalDate day, ContractEnd reason) {
        Refusal.when(endedOn != null, "Ce contrat est déjà terminé.");
        Refusal.when(day.isBefore(startsOn), "Le contrat ne peut pas finir avant d'avoir commencé.");
        endedOn = day.isAfter(endsOn) ? endsOn : day;
        endReason = reason;
    }

    /** Ends before its term a contract whose continuation was signed already. */
    void cutShort(LocalDate day, ContractEnd reason) {
        if (!day.isAfter(lastDay())) {
            endedOn = day;
            endReason = reason;
        }
    }

    void amend(BigDecimal hours) {
        weeklyHours = hours;
    }

    boolean overlaps(ContractTerms other) {
        return !other.startsOn().isAfter(lastDay()) && !other.endsOn().isBefore(startsOn);
    }

    boolean isOpen() {
        return endedOn == null;
    }

    LocalDate lastDay() {
        return endedOn == null ? endsOn : endedOn;
    }

    ContractTerms terms() {
        return new ContractTerms(siae, kind, weeklyHours, startsOn, lastDay());
    }
}

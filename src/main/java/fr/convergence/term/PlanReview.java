package fr.convergence.term;

import fr.convergence.renewal.Manner;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** The plan, read again with the person before the commission; asked once for a renewal, held once. */
@Entity
@Table(name = "term_plan_review")
class PlanReview {

    @Id
    private UUID id;

    private String reference;
    private LocalDate askedOn;

    @Embedded
    private ReviewReport report;

    @Version
    private int version;

    protected PlanReview() {}

    PlanReview(String reference, LocalDate today) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.askedOn = today;
    }

    void hold(ReviewReport told, LocalDate today) {
        Refusal.when(report != null, "Cette revue du plan est déjà notée : rafraîchissez votre liste.");
        Refusal.when(told.heldOn() == null || told.heldOn().isAfter(today), "Indiquez le jour où vous avez revu le plan avec la personne.");
        Refusal.when(told.kept() == null || told.kept().isBlank() || told.changes() == null || told.changes().isBlank(),
                "Dites ce que vous gardez du plan et ce qui change ; « rien » est une réponse.");
        Refusal.when(told.manner() == null || told.manner() != Manner.NOT_WISHED && (told.words() == null || told.words().isBlank()),
                "Notez les mots de la personne, ou indiquez qu'elle n'a pas souhaité s'exprimer.");
        report = told;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    boolean isHeld() {
        return report != null;
    }

    ReviewReport report() {
        return report;
    }
}

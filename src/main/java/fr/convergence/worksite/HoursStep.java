package fr.convergence.worksite;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A step of working time as it was proposed and answered; only those she agreed to count. */
@Entity
@Table(name = "worksite_hours_step")
class HoursStep {

    /** Durée légale du travail (Code du travail, L3121-27). */
    private static final BigDecimal LEGAL_HOURS = BigDecimal.valueOf(35);

    @Id
    private UUID id;

    private BigDecimal weeklyHours;
    private LocalDate startsOn;

    @Enumerated(EnumType.STRING)
    private HoursAnswer answer;

    private LocalDate amendedOn;
    private boolean derogation;

    @Sealed
    private String words;

    private LocalDate proposedOn;
    private String proposedBy;

    protected HoursStep() {}

    HoursStep(HoursProposal proposal, String by, LocalDate today) {
        Refusal.when(proposal.weeklyHours().compareTo(LEGAL_HOURS) > 0,
                "La durée légale est de 35 heures par semaine : proposez une étape de 35 heures au plus.");
        Refusal.when(proposal.weeklyHours().signum() <= 0, "Une étape compte au moins une heure par semaine.");
        Refusal.when(proposal.amendedOn() != null && proposal.amendedOn().isAfter(today),
                "L'avenant n'est pas encore signé : revenez une fois qu'il l'est.");
        this.id = UUID.randomUUID();
        this.weeklyHours = proposal.weeklyHours();
        this.startsOn = proposal.startsOn();
        this.answer = proposal.answer();
        this.amendedOn = proposal.amendedOn();
        this.derogation = proposal.derogation();
        this.words = proposal.words();
        this.proposedOn = today;
        this.proposedBy = by;
    }

    boolean isAgreed() {
        return answer == HoursAnswer.AGREED;
    }

    HoursStepView view() {
        return new HoursStepView(weeklyHours, startsOn, proposedBy);
    }
}

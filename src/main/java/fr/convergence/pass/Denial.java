package fr.convergence.pass;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A prescriber's refusal, motivated in writing and notified to the structure and the person (R5132-1-8).
 *
 * @param explanation required
 * @param proposed null when nothing is proposed; required when the IAE itself no longer fits
 * @param proposal the proposed action in words; null when nothing is added
 * @param noticedOn day of the written notice, against a dated receipt; required
 */
@Embeddable
public record Denial(
        @Enumerated(EnumType.STRING) @Column(name = "denial_reason") DenialReason reason,
        @Sealed @Column(name = "denial_explanation") String explanation,
        @Enumerated(EnumType.STRING) @Column(name = "denial_proposed") DenialAction proposed,
        @Sealed @Column(name = "denial_proposal") String proposal,
        @Column(name = "denial_noticed_on") LocalDate noticedOn) {

    /** Refuses a denial without its reason in writing, its proof, or a way on when the IAE is closed to the person. */
    public Denial {
        Refusal.when(reason == null, "Choisissez le motif du refus.");
        Refusal.when(explanation == null || explanation.isBlank(), "Un refus est motivé par écrit : recopiez l'explication du prescripteur.");
        Refusal.when(noticedOn == null, "Indiquez le jour de la notification écrite du refus.");
        Refusal.when(reason == DenialReason.IAE && proposed == null,
                "Quand l'IAE ne correspond plus, notez l'action que le prescripteur propose à la personne.");
        Refusal.when(proposed == DenialAction.OTHER && (proposal == null || proposal.isBlank()), "Décrivez l'action proposée.");
    }
}

package fr.convergence.pass;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a prescriber said of a new PASS IAE during the waiting period (R5132-1-4).
 *
 * @param granted whether a new PASS may be opened
 * @param prescriber who decided; required
 * @param explanation why; a refusal is motivated in writing
 * @param on day of the decision
 * @param noticedOn day on which the structure and the person were notified, against a dated receipt; required for a refusal
 */
@Embeddable
public record Derogation(
        @Column(name = "derogation_granted") Boolean granted,
        @Column(name = "derogation_prescriber") String prescriber,
        @Sealed @Column(name = "derogation_explanation") String explanation,
        @Column(name = "derogation_on") LocalDate on,
        @Column(name = "derogation_noticed_on") LocalDate noticedOn) {

    /** Refuses a decision without its author, its day, or the written reasons of a refusal. */
    public Derogation {
        Refusal.when(prescriber == null || prescriber.isBlank(), "Indiquez le prescripteur qui a décidé.");
        Refusal.when(on == null || granted == null, "Indiquez la décision et son jour.");
        if (!granted) {
            Refusal.when(explanation == null || explanation.isBlank(), "Un refus est motivé par écrit : recopiez le motif.");
            Refusal.when(noticedOn == null, "Indiquez le jour de la notification écrite du refus, contre récépissé daté.");
        }
    }
}

package fr.convergence.pass;

import fr.convergence.encryption.Sealed;
import fr.convergence.parcours.French;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The end of a PASS IAE after a long suspension (R5132-1-3): possible, never automatic.
 *
 * @param on last day of the PASS
 * @param suspendedFrom first day of the suspension: the waiting period runs from it
 * @param examination what was found when the person's situation was examined
 * @param noticedOn day on which the person received the notice, against a dated receipt
 * @param by account of who closes
 */
@Embeddable
public record Closure(
        @Column(name = "closed_on") LocalDate on,
        @Column(name = "closed_suspended_from") LocalDate suspendedFrom,
        @Sealed @Column(name = "closed_examination") String examination,
        @Column(name = "closed_noticed_on") LocalDate noticedOn,
        @Column(name = "closed_by") String by) {

    /** Refuses a closure nobody examined or that the person was not told. */
    public Closure {
        Refusal.when(examination == null || examination.isBlank(), "Notez l'examen de la situation de la personne avant de clore le PASS.");
        Refusal.when(noticedOn == null, "Notez le jour où la personne a reçu la notification, contre récépissé daté.");
        Refusal.when(noticedOn.isAfter(on), "La personne est prévenue avant la clôture, au plus tard le jour même.");
    }

    String sentence() {
        return "Clos le " + French.day(on) + " après la suspension commencée le " + French.day(suspendedFrom)
                + " (Code du travail, R5132-1-3) ; le délai de carence court depuis ce début (R5132-1-4).";
    }
}

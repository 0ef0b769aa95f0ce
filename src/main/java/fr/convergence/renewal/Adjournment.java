package fr.convergence.renewal;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The commission asked for a complement.
 *
 * @param session reference of the session
 * @param asked what is asked, and of whom
 * @param answer what was answered when the file was completed again; null before
 */
@Embeddable
public record Adjournment(String session, LocalDate adjournedOn, @Sealed String asked, @Sealed String answer) {

    Adjournment answered(String now) {
        return new Adjournment(session, adjournedOn, asked, now);
    }
}

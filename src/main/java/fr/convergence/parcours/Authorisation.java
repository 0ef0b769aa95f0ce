package fr.convergence.parcours;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the commission allowed: contracts may go until that day. Beyond the first period no contract is signed without one.
 *
 * @param decision id of the commission's decision
 * @param until last day, included
 * @param reason code of the legal reason or of the decision
 * @param on day of the decision
 */
@Embeddable
public record Authorisation(
        @Column(name = "decision_id") UUID decision,
        @Column(name = "until_day") LocalDate until,
        @Sealed String reason,
        @Column(name = "decided_on") LocalDate on) {

    /** Refuses an authorisation that no decision gave. */
    public Authorisation {
        Refusal.when(decision == null || until == null || on == null, "Sans décision de la commission, rien n'est autorisé.");
    }
}

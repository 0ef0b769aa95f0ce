package fr.convergence.renewal;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the commission decided on a file; never an adjournment.
 *
 * @param id identifier of the decision in the register of the commission
 * @param session reference of the session, which holds the vote and the actions proposed
 * @param until last day of the renewal, included; null for any other outcome
 * @param trainingEndsOn last day of the training, when it is the reason; null otherwise
 * @param by account of who recorded the decision
 */
@Embeddable
public record RenewalDecision(
        @Column(name = "decision_id") UUID id,
        @Column(name = "session") String session,
        @Enumerated(EnumType.STRING) @Column(name = "outcome") Outcome outcome,
        @Column(name = "decided_until") LocalDate until,
        @Sealed @Column(name = "decision_reason") DecisionReason reason,
        @Column(name = "decision_training_ends") LocalDate trainingEndsOn,
        @Sealed @Column(name = "explanation") String explanation,
        @Column(name = "decided_by") String by,
        @Column(name = "decided_on") LocalDate on) {}

package fr.convergence.renewal;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What the fil rouge proposes to the commission.
 *
 * @param until last day asked, included; null unless a renewal is proposed
 * @param reason legal reason; null within the first 24 months
 * @param trainingEndsOn last day of the training under way; null for any other reason
 * @param proofSeen whether the document that proves the reason was seen
 */
@Embeddable
public record Proposal(
        @Enumerated(EnumType.STRING) @Column(name = "proposed_outcome") Outcome outcome,
        @Column(name = "proposed_until") LocalDate until,
        @Sealed @Column(name = "proposed_reason") LegalReason reason,
        @Column(name = "training_ends_on") LocalDate trainingEndsOn,
        @Column(name = "proof_seen") boolean proofSeen,
        @Sealed @Column(name = "proposed_because") String because,
        @Column(name = "proposed_by") String by,
        @Column(name = "proposed_on") LocalDate on) {}

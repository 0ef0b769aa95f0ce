package fr.convergence.term;

import fr.convergence.encryption.Sealed;
import fr.convergence.renewal.Manner;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What the plan became when it was read again with the person.
 *
 * @param kept what stays of the plan @param changes what changes
 * @param words hers; null only when she did not wish to speak
 * @param by account of who held it with her
 */
@Embeddable
public record ReviewReport(
        LocalDate heldOn,
        @Sealed String kept,
        @Sealed String changes,
        @Enumerated(EnumType.STRING) @Column(name = "manner") Manner manner,
        @Sealed String words,
        @Column(name = "held_by") String by) {}

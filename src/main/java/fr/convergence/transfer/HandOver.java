package fr.convergence.transfer;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What one fil rouge hands over to the other.
 *
 * @param mustKnow what the other must know, limited to what the person accepts to share
 * @param metOn day of the meeting of the three of them
 */
@Embeddable
public record HandOver(@Sealed @Column(name = "must_know") String mustKnow, @Column(name = "handover_met_on") LocalDate metOn) {}

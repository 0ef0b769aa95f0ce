package fr.convergence.transfer;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The four questions the new fil rouge answers.
 *
 * @param metPerson she was met with her former fil rouge
 * @param knowsWho she knows who accompanies her now
 * @param passportRead the passport was read again with her
 * @param networkTold the referents and partners under way know the new fil rouge
 * @param missing what is missing; required when one answer is no
 */
@Embeddable
public record ThreadCheck(
        @Column(name = "check_met_person") Boolean metPerson,
        @Column(name = "check_knows_who") Boolean knowsWho,
        @Column(name = "check_passport_read") Boolean passportRead,
        @Column(name = "check_network_told") Boolean networkTold,
        @Sealed @Column(name = "check_missing") String missing) {

    /** Whether the four answers are yes. */
    public boolean isComplete() {
        return metPerson && knowsWho && passportRead && networkTold;
    }
}

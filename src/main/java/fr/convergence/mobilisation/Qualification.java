package fr.convergence.mobilisation;

import fr.convergence.encryption.Sealed;
import fr.convergence.parcours.French;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A need as the referent and the person describe it together.
 *
 * @param expectedResult what would have changed when the need is met
 * @param wantedFrom first day at which an answer is useful to her; null means now
 * @param wantedUntil last day at which it still is; null when there is none
 * @param personWords what she says of it herself; null when she does not wish it noted
 * @param directContact what came of a direct contact with an operator; null when none was tried
 */
@Embeddable
public record Qualification(
        @Sealed String expectedResult,
        @Enumerated(EnumType.STRING) @Column(name = "urgency") Urgency urgency,
        LocalDate wantedFrom,
        LocalDate wantedUntil,
        @Sealed String personWords,
        @Sealed String directContact) {

    void check(LocalDate today) {
        Refusal.when(wantedUntil != null && wantedUntil.isBefore(today),
                "La date limite est passée : indiquez une date à venir, ou laissez-la vide.");
        Refusal.when(wantedFrom != null && wantedUntil != null && wantedUntil.isBefore(wantedFrom),
                "Le moment utile finit avant de commencer : corrigez les deux dates.");
    }

    /** The useful moment, in French. */
    public String window() {
        if (wantedFrom == null && wantedUntil == null) {
            return "dès que possible";
        }
        var from = wantedFrom == null ? "dès maintenant" : "à partir du " + French.day(wantedFrom);
        return wantedUntil == null ? from : from + ", jusqu'au " + French.day(wantedUntil);
    }
}

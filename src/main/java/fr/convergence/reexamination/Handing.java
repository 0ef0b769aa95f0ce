package fr.convergence.reexamination;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A letter handed over and explained.
 *
 * @param present who was there, by function
 * @param language in which it was explained
 * @param by account of who attests it
 */
@Embeddable
public record Handing(
        @Column(name = "handed_on") LocalDate on,
        @Enumerated(EnumType.STRING) @Column(name = "handed_means") HandingMeans means,
        @Sealed @Column(name = "handed_present") String present,
        @Column(name = "handed_language") String language,
        @Column(name = "handed_by") String by) {

    /** @throws Refusal when something is missing, or when the day is to come or before the letter was written */
    void check(LocalDate writtenOn, LocalDate today) {
        Refusal.when(on == null || on.isBefore(writtenOn) || on.isAfter(today),
                "Indiquez le jour de la remise : aujourd'hui, ou un jour passé depuis que le courrier est écrit.");
        Refusal.when(means == null || present == null || present.isBlank() || language == null || language.isBlank(),
                "Indiquez comment le courrier a été remis, qui était là et dans quelle langue il a été expliqué.");
    }
}

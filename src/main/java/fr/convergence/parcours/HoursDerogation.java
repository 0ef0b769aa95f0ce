package fr.convergence.parcours;

import fr.convergence.rules.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * The prefect allows fewer hours than the ordinary minimum (Code du travail, D5132-43-5 and D5132-43-8).
 *
 * @param from first day
 * @param until last day, included
 */
@Embeddable
public record HoursDerogation(
        @Enumerated(EnumType.STRING) Kind kind, @Column(name = "from_day") LocalDate from, @Column(name = "until_day") LocalDate until) {

    /** For one person, or for all employees of a structure. */
    public enum Kind {
        INDIVIDUAL("Dérogation individuelle"),
        COLLECTIVE("Dérogation collective");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** French name. */
        public String label() {
            return label;
        }
    }

    /** Refuses a derogation without its days. */
    public HoursDerogation {
        Refusal.when(kind == null || from == null || until == null, "Pour une dérogation d'heures, indiquez sa nature et ses deux dates.");
        Refusal.when(until.isBefore(from), "La dérogation d'heures finit avant de commencer : corrigez les dates.");
    }

    boolean covers(LocalDate firstDay, LocalDate lastDay) {
        return !firstDay.isBefore(from) && !lastDay.isAfter(until);
    }
}

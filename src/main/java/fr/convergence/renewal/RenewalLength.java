package fr.convergence.renewal;

import fr.convergence.rules.Refusal;
import java.time.LocalDate;

/**
 * How long a renewal is asked or decided for: a number of calendar months from the day after the term, or a last day.
 * A period of n months that starts on a day ends the day before the same day n months later.
 *
 * @param months 1 or more; null when the last day is given
 * @param until last day, included; null when months are given
 */
public record RenewalLength(Integer months, LocalDate until) {

    /** @throws Refusal when both are given, or none */
    public LocalDate lastDay(LocalDate term) {
        Refusal.when(months == null && until == null, "Indiquez la durée : un nombre de mois, ou une date de fin.");
        Refusal.when(months != null && until != null, "Indiquez un nombre de mois ou une date de fin, pas les deux.");
        if (until != null) {
            return until;
        }
        Refusal.when(months < 1, "La durée est d'un mois au moins.");
        return term.plusDays(1).plusMonths(months).minusDays(1);
    }
}

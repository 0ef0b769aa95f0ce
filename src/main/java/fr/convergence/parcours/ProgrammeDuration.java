package fr.convergence.parcours;

import java.time.LocalDate;

/**
 * A duration as the table says it on a day; {@link Months} says how months are counted.
 *
 * @param months calendar months
 * @param days the same in the State platform's own count; null when it has none
 * @param label French name
 * @param source article, document, or «paramètre»
 */
public record ProgrammeDuration(int months, Integer days, String label, String source) {

    /** Last day, included, of the period that starts on that day. */
    public LocalDate lastDay(LocalDate start) {
        return Months.lastDay(start, months);
    }
}

package fr.convergence.clocks;

import fr.convergence.parcours.ContractKind;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One contract as the clocks count it. Days included.
 *
 * @param siae code of the employer
 * @param employer name of the employer
 * @param siaeKind code of the kind of SIAE
 * @param from first day
 * @param until last day: the real one when it ended, else its term
 */
public record Spell(String siae, String employer, String siaeKind, ContractKind kind, BigDecimal weeklyHours, LocalDate from, LocalDate until) {

    boolean overlaps(Spell other) {
        return !from.isAfter(other.until) && !until.isBefore(other.from);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    String text() {
        return kind.label() + " chez " + employer + " " + Words.span(from, until);
    }
}

package fr.convergence.renewal;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * The clocks of a renewal, all days included.
 *
 * @param firstDay day after the term
 * @param used from the first contract to the term, over all SIAE
 * @param remaining from the first day to the end of the programme; zero when there is none
 * @param withoutReasonUntil last day of the first period, which needs no legal reason
 * @param decisionLimit last day that one decision may give, programme included
 * @param programmeMonths length of the programme
 * @param firstMonths length of the first period
 * @param decisionMonths months that one decision may give
 */
public record RenewalDurations(
        LocalDate programmeStart,
        LocalDate term,
        LocalDate firstDay,
        LocalDate programmeEnd,
        Period used,
        Period remaining,
        LocalDate withoutReasonUntil,
        LocalDate decisionLimit,
        List<Ceiling> ceilings,
        int programmeMonths,
        int firstMonths,
        int decisionMonths) {

    /** Ceiling of a reason. */
    public Ceiling ceiling(LegalReason reason) {
        return ceilings.stream().filter(ceiling -> ceiling.reason() == reason).findFirst().orElseThrow();
    }
}

package fr.convergence.clocks;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * The clock of the contracts with one employer.
 *
 * @param current whether the person's last contract is with this employer
 * @param start first day of the first contract there
 * @param used under contract until the day, days without contract left out
 * @param lastDay last day of the first period; it moves by the days without contract
 * @param remaining from the day after to that last day
 * @param ceilings what each reason allows; only for the current employer
 */
public record ContractTime(String siae, String employer, boolean current, LocalDate start, Period used, LocalDate lastDay, Period remaining,
        List<CeilingTime> ceilings, List<Figure> figures) {}

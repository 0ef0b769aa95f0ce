package fr.convergence.parcours;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * How the programme counts months, said once. A period of n months that starts on a day ends the day before the same day
 * n months later. When that month has no such day (the 31st, 29 February), its last day stands for it: a month from 31
 * January ends on 27 February, two years from 29 February 2024 end on 27 February 2026. Days are days in Paris: the two
 * nights when clocks change add and remove nothing.
 */
public final class Months {

    private Months() {}

    /** Last day, included, of a period of so many months that starts on that day. */
    public static LocalDate lastDay(LocalDate start, int months) {
        return start.plusMonths(months).minusDays(1);
    }

    /**
     * Whole months and remaining days from one day to another; the exact reverse of {@link #lastDay}.
     *
     * @param start first day
     * @param end day after the last one; zero when it does not come after the start
     */
    public static Period between(LocalDate start, LocalDate end) {
        if (!end.isAfter(start)) {
            return Period.ZERO;
        }
        var months = (int) ChronoUnit.MONTHS.between(start, end);
        // At the end of a short month the calendar hesitates: 31 January to 28 February is one month here.
        while (!start.plusMonths(months + 1L).isAfter(end)) {
            months++;
        }
        return Period.of(0, months, (int) ChronoUnit.DAYS.between(start.plusMonths(months), end));
    }
}

package fr.convergence.pass;

import java.time.LocalDate;

/**
 * A duration of the rules, in days or in calendar months.
 *
 * @param source where the duration comes from
 */
record Span(int amount, Unit unit, String source) {

    enum Unit {
        DAYS,
        MONTHS
    }

    /** The day that comes that long after. */
    LocalDate after(LocalDate day) {
        return unit == Unit.DAYS ? day.plusDays(amount) : day.plusMonths(amount);
    }

    /** Last day, included, of a period that starts on that day. */
    LocalDate lastDay(LocalDate start) {
        return after(start).minusDays(1);
    }
}

package fr.convergence.accessreview;

import fr.convergence.calendar.ProgrammeClock;
import java.time.Instant;
import java.time.YearMonth;

/**
 * A month of a structure, as the business key writes it: {@code URG-2026-03.aci-canal}.
 *
 * @param siae code of the structure
 */
record ReviewMonth(YearMonth month, String siae) {

    private static final String PREFIX = "URG-";

    static ReviewMonth of(String key) {
        var dot = key.indexOf('.');
        return new ReviewMonth(YearMonth.parse(key.substring(PREFIX.length(), dot)), key.substring(dot + 1));
    }

    String key() {
        return PREFIX + month + "." + siae;
    }

    Instant begins() {
        return month.atDay(1).atStartOfDay(ProgrammeClock.PARIS).toInstant();
    }

    Instant ends() {
        return month.atEndOfMonth().plusDays(1).atStartOfDay(ProgrammeClock.PARIS).toInstant();
    }
}

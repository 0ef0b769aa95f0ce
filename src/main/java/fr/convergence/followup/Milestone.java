package fr.convergence.followup;

import java.time.LocalDate;

/**
 * One contact of the cadence, from the decision {@code followupCadence}.
 *
 * @param months calendar months after the first day of work
 * @param days days added, or taken away, after that
 * @param window working days left to hold it
 */
record Milestone(String code, int months, int days, int window, boolean employer) {

    /** Day of the cadence; it may be a day nobody works. */
    LocalDate day(LocalDate hiredOn) {
        return hiredOn.plusMonths(months).plusDays(days);
    }
}

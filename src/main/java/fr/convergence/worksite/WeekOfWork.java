package fr.convergence.worksite;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Hours of one week.
 *
 * @param monday its Monday
 * @param planned hours that were planned
 * @param done hours that were done
 * @param absence why some were not; null when none is missing
 */
public record WeekOfWork(LocalDate monday, BigDecimal planned, BigDecimal done, AbsenceReason absence) {

    /** The week that contains the day. */
    public static WeekOfWork of(LocalDate day, BigDecimal planned, BigDecimal done, AbsenceReason absence) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new WeekOfWork(monday, planned, done, done.compareTo(planned) < 0 ? absence : null);
    }

    /** Whether every planned hour was done. */
    public boolean isComplete() {
        return done.compareTo(planned) >= 0;
    }
}

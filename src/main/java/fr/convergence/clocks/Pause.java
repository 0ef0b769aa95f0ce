package fr.convergence.clocks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A suspension of the PASS IAE, days included: its end moves by as much (R5132-1-3).
 *
 * @param label why, in French words that say nothing of the person
 * @param until last day; null while it lasts
 */
public record Pause(String label, LocalDate from, LocalDate until) {

    /** The last day known on that day: its own, or the day itself while it lasts. */
    LocalDate lastKnown(LocalDate day) {
        return until == null ? day : until;
    }

    /** Days of suspension known on that day, both ends included; zero when it has not begun. */
    long days(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(from, lastKnown(day)) + 1);
    }
}

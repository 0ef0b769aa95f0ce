package fr.convergence.clocks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A suspension, days included.
 *
 * @param what what is suspended
 * @param label why, in French words that say nothing of the person
 * @param until last day; null while it lasts
 */
public record Pause(What what, String label, LocalDate from, LocalDate until) {

    /** What a suspension stops. */
    public enum What {
        /** The contract: its term does not move (Code du travail, L1243-6). */
        CONTRACT("Suspension du contrat"),
        /** The PASS IAE: its end moves by as much (R5132-1-3). */
        PASS("Suspension du PASS IAE");

        private final String label;

        What(String label) {
            this.label = label;
        }

        /** French name. */
        public String label() {
            return label;
        }
    }

    /** The last day known on that day: its own, or the day itself while it lasts. */
    LocalDate lastKnown(LocalDate day) {
        return until == null ? day : until;
    }

    /** Days of suspension known on that day, both ends included; zero when it has not begun. */
    long days(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(from, lastKnown(day)) + 1);
    }
}

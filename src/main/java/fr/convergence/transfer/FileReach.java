package fr.convergence.transfer;

import java.time.LocalDate;

/**
 * How far a structure reads into a file today.
 *
 * @param extent how much
 * @param lastDay last day on which that holds; null without an end in sight
 * @param from first day of the period that may be read; null but for {@link Extent#OWN_PERIOD}
 * @param to last day of that period
 */
public record FileReach(Extent extent, LocalDate lastDay, LocalDate from, LocalDate to) {

    /** How much of a file. */
    public enum Extent {
        /** The structure accompanies the person now, or still does with the other one. */
        WHOLE,
        /** Only what the person agreed to tell, before she is there. */
        PASSPORT,
        /** Only what was written while she was there, without writing. */
        OWN_PERIOD,
        /** Nothing. */
        NOTHING
    }

    /** The whole file. @param lastDay null without an end in sight */
    public static FileReach whole(LocalDate lastDay) {
        return new FileReach(Extent.WHOLE, lastDay, null, null);
    }

    /** Only the passport. */
    public static FileReach passport() {
        return new FileReach(Extent.PASSPORT, null, null, null);
    }

    /** Only what was written from one day to another, both included. */
    public static FileReach period(LocalDate from, LocalDate to, LocalDate lastDay) {
        return new FileReach(Extent.OWN_PERIOD, lastDay, from, to);
    }

    /** Nothing. */
    public static FileReach nothing() {
        return new FileReach(Extent.NOTHING, null, null, null);
    }

    /** Whether something written on that day may be read. */
    public boolean covers(LocalDate day) {
        return switch (extent) {
            case WHOLE -> true;
            case OWN_PERIOD -> !day.isBefore(from) && !day.isAfter(to);
            case PASSPORT, NOTHING -> false;
        };
    }
}

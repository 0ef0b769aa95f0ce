package fr.convergence.renewal;

/**
 * What a line says, for the rules that compare lines; people read the text.
 *
 * @param about what it is about, a domain for example; null when the kind says it
 */
public record Measure(Kind kind, String about, int value) {

    /** What can be compared. */
    public enum Kind {
        /** Planned hours that were done, in per cent. */
        HOURS_DONE,
        /** Every action that was counted is done; the value is their number. */
        ALL_DONE,
        /** The network did not answer a need, or not in time; the value is the number of days waited. */
        BLOCKED
    }
}

package fr.convergence.clocks;

/**
 * How far the law lets somebody go for one reason, as the table says on a day.
 *
 * @param reason code of the reason
 * @param open whether it may be used
 * @param totalMonths months from the beginning of the PASS IAE
 * @param cumulatedMonths months that all prolongations together may reach
 * @param decisionMonths months that one decision may give
 * @param prescriber whether an agreement must be asked outside the structure
 * @param label French name
 * @param source article or document, or why the reason is closed
 */
public record CeilingRule(String reason, boolean open, int totalMonths, int cumulatedMonths, int decisionMonths, boolean prescriber,
        String label, String source) {

    /** Contracts of the first period, which no reason extends. */
    public static final String FIRST_PERIOD = "FIRST_PERIOD";
}

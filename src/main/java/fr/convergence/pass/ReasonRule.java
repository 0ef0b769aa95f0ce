package fr.convergence.pass;

/**
 * What the tables say of a reason on a day, for a kind of SIAE. A null ceiling means that there is none.
 *
 * @param requestDays longest request, in days (platform)
 * @param cumulatedDays longest total of prolongations, in days (platform)
 * @param requestMonths longest request, in calendar months (law)
 * @param totalMonths longest parcours from the first day of the PASS, in calendar months (law)
 * @param minimumAge on the first day of the prolongation; null when age does not count
 */
record ReasonRule(
        ExtensionReason reason,
        boolean open,
        int requestDays,
        Integer cumulatedDays,
        int requestMonths,
        Integer totalMonths,
        Integer minimumAge,
        boolean prescriber,
        boolean report,
        String source) {}

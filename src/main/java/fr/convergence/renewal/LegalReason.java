package fr.convergence.renewal;

/** Reasons for which contracts may go beyond 24 months (Code du travail, L5132-15-1 and R5132-1-8). */
public enum LegalReason {
    COMPLETE_TRAINING("Fin d'une formation"),
    SENIOR("50 ans et plus"),
    RQTH("Reconnaissance de la qualité de travailleur handicapé"),
    PARTICULAR_DIFFICULTIES("Difficultés particulièrement importantes");

    private final String label;

    LegalReason(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

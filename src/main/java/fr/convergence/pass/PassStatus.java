package fr.convergence.pass;

/** What a PASS IAE is worth on a day, in the words of the State's platform. */
public enum PassStatus {
    FUTURE("Valide (non démarré)"),
    VALID("Valide"),
    SUSPENDED("Valide (suspendu)"),
    EXPIRED("Expiré");

    private final String label;

    PassStatus(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** Whether a person may be hired under this PASS. */
    public boolean isValid() {
        return this != EXPIRED;
    }
}

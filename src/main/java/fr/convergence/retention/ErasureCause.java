package fr.convergence.retention;

/** Why somebody is forgotten. */
public enum ErasureCause {
    RETENTION("Durée de conservation échue"),
    REQUEST("Demande d'effacement acceptée");

    private final String label;

    ErasureCause(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

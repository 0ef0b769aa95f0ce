package fr.convergence.accompaniment;

/** What became of a difficulty seen at the entry. */
public enum Resolution {
    TOTAL("Résolue"),
    PARTIAL("Résolue en partie"),
    NONE("Non résolue"),
    NOT_EVALUATED("Non évaluée");

    private final String label;

    Resolution(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

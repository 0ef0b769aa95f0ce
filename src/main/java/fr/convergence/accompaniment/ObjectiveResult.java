package fr.convergence.accompaniment;

/** What became of an objective. */
public enum ObjectiveResult {
    REACHED("Atteint"),
    PARTLY("En partie atteint"),
    NOT_REACHED("Non atteint");

    private final String label;

    ObjectiveResult(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

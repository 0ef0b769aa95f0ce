package fr.convergence.renewal;

/** Three levels, and the right not to judge: what was not evaluated counts for nothing. */
public enum Appreciation {
    INSUFFICIENT("Insuffisant"),
    PARTIAL("Partiel"),
    GOOD("Suffisant"),
    NOT_EVALUATED("Non évalué");

    private final String label;

    Appreciation(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

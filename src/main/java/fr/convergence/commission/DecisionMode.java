package fr.convergence.commission;

/** How a decision was reached. */
public enum DecisionMode {
    CONSENSUS("Par consensus"),
    VOTE("Par un vote");

    private final String label;

    DecisionMode(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.commission;

/** What became of something the commission agreed on. */
public enum CommitmentResult {
    MET("Fait"),
    PARTLY("Fait en partie"),
    NOT_MET("Pas fait");

    private final String label;

    CommitmentResult(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

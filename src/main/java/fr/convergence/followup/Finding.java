package fr.convergence.followup;

/** What the person says of one subject; silence is an answer. */
public enum Finding {
    GOOD("Oui"),
    /** A warning sign. */
    WORRYING("Non"),
    UNSAID("Non abordé");

    private final String label;

    Finding(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

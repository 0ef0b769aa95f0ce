package fr.convergence.breakglass;

/** What the DPO thinks of a use. */
public enum Finding {
    JUSTIFIED("Justifié"),
    NOT_JUSTIFIED("Non justifié");

    private final String label;

    Finding(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

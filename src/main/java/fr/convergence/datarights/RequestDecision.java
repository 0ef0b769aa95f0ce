package fr.convergence.datarights;

/** What the DPO decides. */
public enum RequestDecision {
    GRANTED("Acceptée"),
    REFUSED("Refusée");

    private final String label;

    RequestDecision(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.transfer;

/** How the person saw the structure before deciding. */
public enum DiscoveryKind {
    VISIT("Visite"),
    IMMERSION("Immersion (PMSMP)");

    private final String label;

    DiscoveryKind(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

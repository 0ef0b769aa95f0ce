package fr.convergence.renewal;

/** Opinion of the supervisor on the renewal. */
public enum Favour {
    FAVOURABLE("Favorable"),
    WITH_RESERVES("Favorable avec réserves"),
    UNFAVOURABLE("Défavorable");

    private final String label;

    Favour(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.renewal;

/** What the person says of the file that speaks of her. */
public enum Agreement {
    SEEN_AND_ACCEPTED("Vu et accepté"),
    DISAGREES("Pas d'accord sur un point"),
    NOT_YET_SEEN("Pas encore vu"),
    NOT_WISHED("N'a pas souhaité le voir");

    private final String label;

    Agreement(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.accompaniment;

/** How the referents spoke to each other. */
public enum ConcertationMeans {
    MEETING("Réunion"),
    PHONE("Téléphone"),
    VIDEO("Visioconférence");

    private final String label;

    ConcertationMeans(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

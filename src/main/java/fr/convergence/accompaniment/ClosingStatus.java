package fr.convergence.accompaniment;

/** Where an exit report stands. */
public enum ClosingStatus {
    DRAFT("À écrire"),
    WRITTEN("À approuver"),
    SENT_BACK("À reprendre"),
    APPROVED("Approuvé"),
    GIVEN_UP("Sortie abandonnée");

    private final String label;

    ClosingStatus(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

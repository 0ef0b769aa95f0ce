package fr.convergence.followup;

/** Where the hand-over to ordinary services stands. */
public enum HandOverState {
    NONE("Aucun relais nécessaire"),
    /** Agreed with the person, a service is being looked for. */
    PROPOSED("Relais proposé"),
    ACCEPTED("Relais accepté"),
    DECLINED("Relais refusé par la personne");

    private final String label;

    HandOverState(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.accompaniment;

/** Where an action of the plan stands. */
public enum ActionStatus {
    PLANNED("Prévue"),
    UNDER_WAY("En cours"),
    DONE("Faite"),
    SUSPENDED("Suspendue"),
    GIVEN_UP("Abandonnée"),
    CARRIED_OVER("Reprise dans le plan suivant");

    private final String label;

    ActionStatus(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** Whether something remains to be done. */
    public boolean isOpen() {
        return this == PLANNED || this == UNDER_WAY || this == SUSPENDED;
    }

    /** Whether a reason must be given. */
    boolean needsReason() {
        return this == SUSPENDED || this == GIVEN_UP;
    }
}

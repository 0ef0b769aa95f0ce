package fr.convergence.followup;

/** Where a year of follow-up stands. */
public enum FollowupStatus {
    /** The hire is declared, the first day of work has not come or is not confirmed. */
    EXPECTED("Embauche à venir"),
    ACTIVE("Actif"),
    /** A meeting is due or a next step is being looked for. */
    ALERT("En alerte"),
    /** Nobody contacts her; she may have it reopened until the year is over. */
    ASLEEP("Arrêté à la demande de la personne"),
    CLOSED("Clos");

    private final String label;

    FollowupStatus(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

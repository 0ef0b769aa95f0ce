package fr.convergence.worksite;

/** What follows an incident. */
public enum IncidentMeasure {
    MEDIATION("Médiation"),
    REMINDER("Rappel des règles"),
    TEAM_CHANGE("Changement d'équipe ou de poste"),
    WARNING("Avertissement écrit"),
    EXCLUSION("Rupture du contrat");

    private final String label;

    IncidentMeasure(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

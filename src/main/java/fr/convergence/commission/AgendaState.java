package fr.convergence.commission;

/** What became of a file on an agenda. */
public enum AgendaState {
    LISTED("Inscrit"),
    DECIDED("Décidé"),
    ADJOURNED("Ajourné"),
    WITHDRAWN("Retiré"),
    RELEASED("Passé à une autre séance");

    private final String label;

    AgendaState(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

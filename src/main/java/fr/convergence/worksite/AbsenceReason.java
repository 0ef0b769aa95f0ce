package fr.convergence.worksite;

/** Why planned hours were not done. Nothing here tells of health or justice: a paper handed in is enough. */
public enum AbsenceReason {
    APPOINTMENT("Rendez-vous ou démarche"),
    JUSTIFIED("Justificatif remis"),
    CHILDCARE("Garde d'enfant"),
    TRANSPORT("Transport"),
    TRAINING("Formation ou immersion"),
    UNEXPLAINED("Sans nouvelles"),
    OTHER("Autre");

    private final String label;

    AbsenceReason(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

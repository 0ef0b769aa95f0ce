package fr.convergence.worksite;

/** What was seen at work. No diagnosis, no judgement. */
public enum ObservationKind {
    SUCCESS("Réussite"),
    DIFFICULTY("Difficulté"),
    INCIDENT("Incident"),
    SAFETY("Santé et sécurité au travail");

    private final String label;

    ObservationKind(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

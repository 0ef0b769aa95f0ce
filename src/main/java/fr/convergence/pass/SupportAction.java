package fr.convergence.pass;

/** Kinds of action of the platform's template. */
public enum SupportAction {
    PERSONAL("Accompagnement personnalisé"),
    TRAINING("Formation"),
    WORKSHOPS("Ateliers"),
    IMMERSION("Immersion"),
    INTERNAL("Prestations internes"),
    EXTERNAL("Prestations externes"),
    PMSMP("PMSMP"),
    NOT_NEEDED("Sans objet, problématique résolue");

    private final String label;

    SupportAction(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

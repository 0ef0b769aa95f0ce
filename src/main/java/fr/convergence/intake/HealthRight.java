package fr.convergence.intake;

/** Rights to health; never a diagnosis. */
public enum HealthRight {
    COVERAGE("Couverture de base"),
    COMPLEMENTARY("Complémentaire santé"),
    AME("AME"),
    DOCTOR("Médecin traitant"),
    CHECKUP("Bilan de santé proposé"),
    RQTH("RQTH"),
    AAH("AAH");

    private final String label;

    HealthRight(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

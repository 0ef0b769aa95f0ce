package fr.convergence.pass;

/** How the durations of a PASS IAE are counted. */
public enum CountingMode {
    /** Calendar months, as the Code du travail writes them (24, 60, 84). */
    LAW("En mois du calendrier (Code du travail)"),
    /** Days, as the State's platform computes them (730, 1 095, 1 825). */
    PLATFORM("En jours (plateforme de l'État)");

    private final String label;

    CountingMode(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

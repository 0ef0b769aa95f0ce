package fr.convergence.worksite;

/** What an observation is about: the work, never the person's health or life. */
public enum WorkTheme {
    POSTURE("Posture"),
    PACE("Rythme"),
    GESTURE("Gestes du métier"),
    TEAM("Travail en équipe"),
    PUNCTUALITY("Ponctualité"),
    SAFETY("Consignes et équipements");

    private final String label;

    WorkTheme(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

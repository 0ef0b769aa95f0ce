package fr.convergence.worksite;

/** How far somebody is on a theme of the work. */
public enum SkillLevel {
    DISCOVERING("Découvre"),
    WITH_HELP("Fait avec de l'aide"),
    ALONE("Fait sans aide"),
    SHOWS("Montre aux autres");

    private final String label;

    SkillLevel(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

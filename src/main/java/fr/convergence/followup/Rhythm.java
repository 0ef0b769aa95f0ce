package fr.convergence.followup;

/** How often the person wishes to be contacted. */
public enum Rhythm {
    LIGHTER("Moins souvent"),
    STANDARD("Rythme prévu"),
    CLOSER("Plus souvent");

    private final String label;

    Rhythm(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

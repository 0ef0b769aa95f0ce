package fr.convergence.intake;

/** How much a difficulty weighs, as the person and the CIP see it together. */
public enum Level {
    NONE("1. Aucune"),
    LIGHT("2. Légère"),
    MODERATE("3. Réelle"),
    STRONG("4. Forte"),
    BLOCKING("5. Bloquante"),
    UNKNOWN("Ne sait pas"),
    UNSAID("Ne souhaite pas le dire");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** A difficulty counts from level three on (programme parameter). */
    public boolean counts() {
        return this == MODERATE || this == STRONG || this == BLOCKING;
    }
}

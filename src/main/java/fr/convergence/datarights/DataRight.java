package fr.convergence.datarights;

/** What the law gives to whoever is known by us (RGPD, articles 15 to 21). */
public enum DataRight {
    ACCESS("Accès"),
    RECTIFICATION("Rectification"),
    LIMITATION("Limitation"),
    OBJECTION("Opposition"),
    ERASURE("Effacement");

    private final String label;

    DataRight(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

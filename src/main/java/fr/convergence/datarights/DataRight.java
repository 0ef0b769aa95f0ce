package fr.convergence.datarights;

/** What the law gives to whoever is known by us (RGPD, articles 15 to 21). */
public enum DataRight {
    ACCESS("Accès", "droit d'accès"),
    RECTIFICATION("Rectification", "droit de rectification"),
    LIMITATION("Limitation", "droit à la limitation"),
    OBJECTION("Opposition", "droit d'opposition"),
    ERASURE("Effacement", "droit à l'effacement");

    private final String label;
    private final String right;

    DataRight(String label, String right) {
        this.label = label;
        this.right = right;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** As a sentence names it, for example «droit d'accès». */
    public String right() {
        return right;
    }
}

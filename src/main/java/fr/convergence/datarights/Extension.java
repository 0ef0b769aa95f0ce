package fr.convergence.datarights;

/** Why the answer takes two months more (RGPD, article 12, paragraphe 3). */
public enum Extension {
    COMPLEX("la demande est complexe"),
    MANY("vous avez fait plusieurs demandes");

    private final String label;

    Extension(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

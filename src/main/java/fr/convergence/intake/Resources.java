package fr.convergence.intake;

/** Main income. */
public enum Resources {
    NONE("Sans ressources"),
    RSA("RSA"),
    ASS("ASS"),
    AAH("AAH"),
    ARE("Allocation chômage"),
    PENSION("Pension"),
    OTHER("Autres");

    private final String label;

    Resources(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

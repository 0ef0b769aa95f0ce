package fr.convergence.pass;

/** How much a need must still be worked on, in the signs of the platform's template. */
public enum NeedLevel {
    INDISPENSABLE("++", "indispensable"),
    HIGH("+", "fort"),
    MODERATE("-", "modéré"),
    LOW("--", "faible ou nul");

    private final String sign;
    private final String label;

    NeedLevel(String sign, String label) {
        this.sign = sign;
        this.label = label;
    }

    /** Sign and French name. */
    public String label() {
        return sign + " " + label;
    }
}

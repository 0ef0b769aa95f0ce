package fr.convergence.renewal;

/** The two questions on which the commission decides (programme text). */
public enum Axis {
    SUPPORT("Efficacité de l'accompagnement"),
    ENGAGEMENT("Mobilisation de la personne");

    private final String label;

    Axis(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.consent;

/** How the person expressed herself. */
public enum ConsentMeans {
    ORAL("À l'oral"),
    SIGNED("Par écrit, signé"),
    INTERPRETER("Avec un interprète");

    private final String label;

    ConsentMeans(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.transfer;

/** Where the idea of going on elsewhere came from. */
public enum TransferOrigin {
    PERSON("Souhait de la personne"),
    COMMISSION("Recommandation de la commission");

    private final String label;

    TransferOrigin(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

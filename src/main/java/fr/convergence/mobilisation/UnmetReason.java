package fr.convergence.mobilisation;

/** Why the network could not answer. */
public enum UnmetReason {
    NO_OFFER("Aucune offre sur ce besoin"),
    NO_PLACE("Plus de places nulle part"),
    OUT_OF_CRITERIA("Hors des critères de tous les opérateurs"),
    OUT_OF_AREA("Aucun opérateur sur le secteur"),
    TOO_LONG("Délais sans rapport avec le besoin"),
    NO_OPERATOR_LEFT("Tous les opérateurs ont décliné ou se sont tus");

    private final String label;

    UnmetReason(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

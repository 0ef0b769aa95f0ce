package fr.convergence.mobilisation;

/** How a need ended. */
public enum NeedResult {
    REACHED("Satisfait"),
    PARTLY("Satisfait en partie"),
    NOT_REACHED("Non satisfait"),
    REACHED_DIRECTLY("Satisfait en direct"),
    DROPPED("Plus d'actualité"),
    UNSHARED("Clos sans partage"),
    UNMET("Non couvert par le réseau"),
    CONSENT_WITHDRAWN("Demande retirée avec l'accord"),
    STOPPED("Arrêté avec le parcours");

    private final String label;

    NeedResult(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

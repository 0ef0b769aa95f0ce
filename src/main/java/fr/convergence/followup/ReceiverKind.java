package fr.convergence.followup;

/** Ordinary services that may take over. */
public enum ReceiverKind {
    AREA_SOCIAL_WORKER("Assistante sociale de secteur"),
    CCAS("CCAS"),
    OTHER("Autre service de droit commun");

    private final String label;

    ReceiverKind(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.renewal;

/** Where a renewal file stands. */
public enum RenewalStatus {
    OPENED("À instruire", false),
    READY("Complet", false),
    ADJOURNED("Ajourné", false),
    DECIDED("Décidé", false),
    RENEWED("Contrat renouvelé", true),
    TRANSFER_RECOMMENDED("Poursuite recommandée dans une autre SIAE", true),
    EXIT_TO_PREPARE("Sortie à préparer", true),
    DECLINED("Refusé par la personne", true),
    WITHDRAWN("Retiré", true);

    private final String label;
    private final boolean closed;

    RenewalStatus(String label, boolean closed) {
        this.label = label;
        this.closed = closed;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** Whether nothing more is expected of the file. */
    public boolean isClosed() {
        return closed;
    }

    /** Whether the commission has still to decide. */
    public boolean awaitsDecision() {
        return this == OPENED || this == READY || this == ADJOURNED;
    }
}

package fr.convergence.mobilisation;

/** Where a request to an operator stands. */
public enum RequestStatus {
    DRAFT("Brouillon"),
    SENT("Envoyée"),
    QUESTIONED("Précision demandée"),
    WAITING_LIST("Sur liste d'attente"),
    ACCEPTED("Rendez-vous fixé"),
    ACCEPTED_ON_CONDITIONS("Acceptée sous conditions"),
    STARTED("Prise en charge effective"),
    REFUSED("Refusée"),
    SILENT("Sans réponse"),
    LOST("Abandonnée par l'opérateur"),
    WITHDRAWN("Retirée"),
    CLOSED("Close avec son résultat");

    private final String label;

    RequestStatus(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** Whether the operator may still answer, or act. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, SENT, QUESTIONED, WAITING_LIST, ACCEPTED, ACCEPTED_ON_CONDITIONS, STARTED -> true;
            default -> false;
        };
    }

    /** Whether the operator said yes. */
    public boolean isAccepted() {
        return this == ACCEPTED || this == ACCEPTED_ON_CONDITIONS || this == STARTED;
    }

    /** Whether the operator turned the need down, aloud or by its silence. */
    public boolean isDeclined() {
        return this == REFUSED || this == SILENT || this == LOST;
    }

    /** Whether an answer is still expected. */
    boolean isAwaited() {
        return this == SENT || this == QUESTIONED || this == WAITING_LIST;
    }
}

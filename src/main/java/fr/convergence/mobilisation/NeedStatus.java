package fr.convergence.mobilisation;

/** Where a need stands. */
public enum NeedStatus {
    EXPRESSED("Exprimé"),
    QUALIFIED("Qualifié, à trier"),
    DIRECT_CONTACT("Contact direct en cours"),
    SLEEPING("En veille"),
    OPERATOR_TO_CHOOSE("Opérateur à choisir"),
    CONSENT_TO_CHECK("Accord à vérifier"),
    CONSENT_TO_ASK("Accord à recueillir"),
    READY("Demande prête à partir"),
    SOLICITED("Opérateur sollicité"),
    QUESTIONED("Question de l'opérateur"),
    ACCEPTED("Démarrage attendu"),
    STARTED("Prise en charge effective"),
    ABANDONED("Abandonné, résultat à consigner"),
    CLOSED("Clos");

    private final String label;

    NeedStatus(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** Whether nothing more will happen to the need. */
    public boolean isClosed() {
        return this == CLOSED;
    }

    /** Whether something of the person is, or is about to be, known outside: it stops when she takes her agreement back. */
    boolean isShared() {
        return switch (this) {
            case READY, SOLICITED, QUESTIONED, ACCEPTED, STARTED -> true;
            default -> false;
        };
    }

    /** Whether the person still waits for the answer to begin. */
    boolean isWaiting() {
        return switch (this) {
            case STARTED, ABANDONED, CLOSED -> false;
            default -> true;
        };
    }

    /** Whether somebody on our side is to act, and is reminded when it takes too long. */
    boolean isOurTurn() {
        return switch (this) {
            case EXPRESSED, QUALIFIED, DIRECT_CONTACT, OPERATOR_TO_CHOOSE, CONSENT_TO_ASK, QUESTIONED, ACCEPTED -> true;
            default -> false;
        };
    }

    /** Whether it is the partnership officer who is to act. */
    boolean isForPartnership() {
        return this == QUALIFIED || this == OPERATOR_TO_CHOOSE;
    }
}

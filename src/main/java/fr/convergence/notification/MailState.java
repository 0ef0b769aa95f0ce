package fr.convergence.notification;

/** Where an e-mail stands. */
public enum MailState {
    PENDING("À envoyer"),
    SENT("Envoyé"),
    FAILED("Échec d'envoi"),
    CANCELLED("Sans objet avant l'envoi");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    /** French label. */
    public String label() {
        return label;
    }
}

package fr.convergence.followup;

/** What a service answers to whom a hand-over is proposed. */
public enum ReceiverAnswer {
    ACCEPTED("Accepté"),
    WAITING("Pas encore de réponse"),
    REFUSED("Refusé"),
    GIVEN_UP("La personne n'en veut plus");

    private final String label;

    ReceiverAnswer(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

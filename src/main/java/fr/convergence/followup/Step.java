package fr.convergence.followup;

/** What the next appointment of a follow-up is for. */
public enum Step {
    AGREE("Convenir du suivi"),
    CONTACT("Faire le point"),
    PREPARE_END("Préparer la fin"),
    HAND_OVER("Organiser le relais"),
    CLOSE("Clore le suivi");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

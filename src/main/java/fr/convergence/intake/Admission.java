package fr.convergence.intake;

/** What people decided. No rule decides alone. */
public enum Admission {
    ADMITTED("Admise"),
    WAITING_LIST("Sur la liste d'attente"),
    REDIRECTED("Réorientée");

    private final String label;

    Admission(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

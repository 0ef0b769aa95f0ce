package fr.convergence.reexamination;

/** How a letter was handed over; each leaves a proof. */
public enum HandingMeans {
    IN_PERSON("En main propre, contre signature"),
    PERSON_OF_TRUST("En main propre, avec une personne de son choix"),
    REGISTERED_MAIL("Par lettre recommandée avec avis de réception");

    private final String label;

    HandingMeans(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

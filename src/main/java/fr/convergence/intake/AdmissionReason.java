package fr.convergence.intake;

/** Why an admission was decided so. */
public enum AdmissionReason {
    MATCHES("La situation correspond au programme"),
    NO_PLACE("Pas de place actuellement"),
    MISSING_PIECE("Une pièce ou une réponse manque"),
    OTHER_SCHEME("Un autre dispositif convient mieux"),
    WAITING_PERIOD("Délai de carence sans dérogation"),
    PERSON_CHOICE("Choix de la personne");

    private final String label;

    AdmissionReason(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.followup;

/** Who took part in an alert meeting. */
public enum Attendee {
    FIL_ROUGE("Fil rouge"),
    REFERENT_EMPLOI("Référent emploi"),
    REFERENT_LOGEMENT("Référent logement"),
    REFERENT_SANTE("Référent santé"),
    DIRECTION("Direction"),
    PERSON("La personne elle-même");

    private final String label;

    Attendee(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.accompaniment;

/** Who physically went with the person. */
public enum Companion {
    FIL_ROUGE("Fil rouge"),
    REFERENT_EMPLOI("Référent emploi"),
    REFERENT_LOGEMENT("Référent logement"),
    REFERENT_SANTE("Référent santé"),
    EDUCATEUR("Éducateur"),
    ENCADRANT("Encadrant technique"),
    OTHER("Autre collègue");

    private final String label;

    Companion(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

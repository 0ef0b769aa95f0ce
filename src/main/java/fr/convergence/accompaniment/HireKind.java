package fr.convergence.accompaniment;

/** Kind of job outside insertion. */
public enum HireKind {
    CDI("CDI"),
    CDD_SIX_MONTHS_OR_MORE("CDD de six mois ou plus"),
    CDD_LESS_THAN_SIX_MONTHS("CDD de moins de six mois"),
    TEMP_WORK("Intérim"),
    BUSINESS_CREATION("Création ou reprise d'entreprise"),
    PUBLIC_SERVICE("Fonction publique");

    private final String label;

    HireKind(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.accompaniment;

/** Where the person was accompanied. */
public enum VisitPlace {
    CARE("Médecin, soins"),
    ADMINISTRATION("Administration, préfecture"),
    HOUSING("Logement, visite"),
    TRAINING("Formation"),
    EMPLOYER("Employeur"),
    SOCIAL_WORKER("Travailleur social"),
    OTHER("Autre lieu");

    private final String label;

    VisitPlace(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.parcours;

/** A compartment of the file: facts and actions belong to one, and rights are given per domain. */
public enum Domain {
    EMPLOI("Emploi"),
    LOGEMENT("Logement"),
    SANTE("Santé"),
    ADMINISTRATIF("Démarches et droits"),
    BUDGET("Budget"),
    JUSTICE("Justice"),
    FAMILLE("Famille");

    private final String label;

    Domain(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

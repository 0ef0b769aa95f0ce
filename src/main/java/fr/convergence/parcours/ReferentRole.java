package fr.convergence.parcours;

/** Who accompanies the person, and on what. The fil rouge coordinates the others. */
public enum ReferentRole {
    FIL_ROUGE("Fil rouge", "cip"),
    EMPLOI("Référent emploi", "referent-emploi"),
    LOGEMENT("Référent logement", "referent-logement"),
    SANTE("Référent santé", "referent-sante");

    private final String label;
    private final String profession;

    ReferentRole(String label, String profession) {
        this.label = label;
        this.profession = profession;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** Profession whose members may hold the role. */
    public String profession() {
        return profession;
    }
}

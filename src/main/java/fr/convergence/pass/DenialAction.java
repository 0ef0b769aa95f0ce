package fr.convergence.pass;

/** What a prescriber proposes instead of a prolongation, as the platform codes it. */
public enum DenialAction {
    EXIT_IAE("Accompagnement à la recherche d'emploi hors IAE et offre de services"),
    SOCIAL_PARTNER("Orientation vers un partenaire de l'accompagnement social ou professionnel"),
    OTHER("Autre");

    private final String label;

    DenialAction(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.consent;

/** With whom a domain may be shared. */
public enum Recipient {
    TEAM("Les référents qui accompagnent la personne"),
    PARTNERS("Les partenaires sollicités pour elle"),
    SIAE("Une autre structure d'insertion"),
    EMPLOYER("Le futur employeur");

    private final String label;

    Recipient(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.parcours;

/** Housing ladder, from the street to one's own tenancy, with the five Convergence categories. */
public enum HousingRung {
    STREET("Rue, squat, campement, voiture", "rue"),
    EMERGENCY("Hébergement d'urgence (CHU, 115, halte de nuit, hôtel social)", "hebergement_precaire"),
    HOSTED("Hébergé chez un tiers", "hebergement_precaire"),
    COLLECTIVE("Hébergement collectif (CHRS, stabilisation, CADA, HUDA)", "hebergement_collectif"),
    SEMI_DURABLE("Résidence sociale, pension de famille, intermédiation locative", "semi_durable"),
    OWN_TENANCY("Logement autonome", "autonome");

    private final String label;
    private final String habitat;

    HousingRung(String label, String habitat) {
        this.label = label;
        this.habitat = habitat;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** Code of the Convergence grid's five kinds of habitat. */
    public String habitat() {
        return habitat;
    }
}

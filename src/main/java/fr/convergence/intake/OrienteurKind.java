package fr.convergence.intake;

/** The twelve kinds of orienteurs of the Convergence grid. */
public enum OrienteurKind {
    FRANCE_TRAVAIL("France Travail"),
    MISSION_LOCALE("Mission locale"),
    CAP_EMPLOI("Cap emploi"),
    PLIE("PLIE ou PMIE"),
    AUTRE_SPE("Autre acteur local du service public de l'emploi"),
    HEBERGEMENT("Structure d'hébergement"),
    MARAUDE("Maraude, accueil de jour, veille sociale"),
    PREMIERES_HEURES("Premières Heures en Chantier"),
    AUTRE_SIAE("Autre SIAE"),
    DEPARTEMENT("Services sociaux du Département"),
    AUTRE_ACCOMPAGNEMENT("Autre acteur local d'accompagnement"),
    SPONTANEE("Candidature spontanée");

    private final String label;

    OrienteurKind(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

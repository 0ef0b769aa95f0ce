package fr.convergence.accompaniment;

/** What the person does when she leaves: the fine-grained fact from which both nomenclatures are derived. */
public enum ExitFact {
    CDI("CDI"),
    CDD_SIX_MONTHS_OR_MORE("CDD de six mois ou plus"),
    CDD_LESS_THAN_SIX_MONTHS("CDD de moins de six mois"),
    TEMP_SIX_MONTHS_OR_MORE("Intérim, mission de six mois ou plus"),
    TEMP_LESS_THAN_SIX_MONTHS("Intérim, mission de moins de six mois"),
    PUBLIC_SERVICE("Fonction publique"),
    BUSINESS_CREATION("Création ou reprise d'entreprise"),
    AIDED_CONTRACT("Contrat aidé chez un employeur ordinaire"),
    QUALIFYING_TRAINING("Formation préqualifiante ou qualifiante"),
    OTHER_TRAINING("Autre formation"),
    OTHER_SIAE("Embauche par une autre SIAE"),
    RETIREMENT("Retraite"),
    CARE("Parcours de soin"),
    JOBLESS("Recherche d'emploi, sans solution"),
    INACTIVE("Sans activité ni recherche d'emploi"),
    WITHOUT_NEWS("Sans nouvelles"),
    LONG_ABSENCE("Maladie longue, congé parental"),
    MOVED_AWAY("Déménagement"),
    DETAINED("Incarcération"),
    TRIAL_ENDED("Fin pendant la période d'essai"),
    ADMINISTRATIVE("Décision administrative"),
    DEATH("Décès"),
    OTHER("Autre situation");

    private final String label;

    ExitFact(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** French words for the employer, who learns neither care nor justice from an exit. */
    public String labelForEmployer() {
        return this == CARE || this == LONG_ABSENCE || this == DETAINED ? "Situation personnelle" : label;
    }
}

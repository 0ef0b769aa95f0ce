package fr.convergence.engine.rights;

/** A profession is a group of the engine: it decides which tasks a person may take. */
public enum Profession {
    ACCUEIL("accueil", "Accueil"),
    CIP("cip", "CIP, fil rouge"),
    REFERENT_EMPLOI("referent-emploi", "Référent emploi"),
    REFERENT_LOGEMENT("referent-logement", "Référent logement"),
    REFERENT_SANTE("referent-sante", "Référent santé"),
    PARTENARIAT_EMPLOI("partenariat-emploi", "Chargé de partenariat emploi"),
    PARTENARIAT_LOGEMENT("partenariat-logement", "Chargé de partenariat logement"),
    PARTENARIAT_SANTE("partenariat-sante", "Chargé de partenariat santé"),
    ENCADRANT("encadrant", "Encadrant technique"),
    EDUCATEUR("educateur", "Éducateur"),
    DIRECTION("direction", "Direction"),
    SECRETARIAT_COMMISSION("secretariat-commission", "Secrétariat de la commission"),
    MEMBRE_COMMISSION("membre-commission", "Membre de la commission"),
    COORDINATION("coordination", "Coordination"),
    EVALUATEUR("evaluateur", "Évaluateur"),
    DPO("dpo", "Délégué à la protection des données"),
    CONCEPTEUR("concepteur", "Concepteur de processus");

    private final String group;
    private final String label;

    Profession(String group, String label) {
        this.group = group;
        this.label = label;
    }

    /** Id of the engine's group, as models name it in candidate groups. */
    public String group() {
        return group;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.renewal;

/** Kinds of records on which a line of the file rests. */
public enum SourceKind {
    WORDS("parole de la personne"),
    CLOCK("calcul des durées"),
    CONTRACT("contrat"),
    PLAN("plan"),
    CONCERTATION("concertation"),
    PROXIMITY("accompagnement de proximité"),
    NETWORK("demande au réseau"),
    ATTENDANCE("relevé des heures"),
    WORKSITE("chantier"),
    EVALUATION("évaluation"),
    OPINION("avis de l'encadrant"),
    PROPOSAL("proposition du fil rouge"),
    DECISION("décision de la commission"),
    ADJOURNMENT("ajournement"),
    FILE("dossier");

    private final String label;

    SourceKind(String label) {
        this.label = label;
    }

    /** French words, as they follow a line. */
    public String label() {
        return label;
    }
}

package fr.convergence.confidentiality;

import fr.convergence.consent.Recipient;

/** Who reads, from the person's point of view. One colleague may be several of them; she then reads as the best of them. */
public enum ReaderKind {
    PERSON("La personne elle-même", null),
    OWNER("Qui porte l'action", null),
    DOMAIN("Référent du domaine", null),
    FIL_ROUGE("Fil rouge", null),
    TEAM("Autre référent du parcours", Recipient.TEAM),
    REFERENT("Référent qui n'est pas nommé sur le parcours", null),
    PARTNERSHIP("Chargé de partenariat du thème", null),
    SUPERVISOR("Encadrant technique", null),
    EDUCATOR("Éducateur", null),
    DIRECTION("Direction de la structure", null),
    SECRETARIAT("Secrétariat de la commission", Recipient.TEAM),
    COMMISSION("Membre de la commission", Recipient.TEAM),
    COORDINATION("Coordination du programme", Recipient.TEAM),
    EVALUATOR("Évaluateur", null),
    DPO("Délégué à la protection des données", null),
    RECEPTION("Accueil", null),
    DESIGNER("Concepteur de processus", null),
    HOST("Structure d'accueil sollicitée", Recipient.SIAE),
    OPERATOR("Partenaire sollicité", Recipient.PARTNERS),
    EMPLOYER("Futur employeur", Recipient.EMPLOYER),
    LETTER("Courrier remis à la personne", null),
    BREAK_GLASS("Accès exceptionnel, motivé et signalé", null),
    OTHER("Toute autre personne", null);

    private final String label;
    private final Recipient recipient;

    ReaderKind(String label, Recipient recipient) {
        this.label = label;
        this.recipient = recipient;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** Whose sharing the person answers for when somebody reads as such; null when her agreement is not what opens. */
    Recipient recipient() {
        return recipient;
    }
}

package fr.convergence.intake;

import fr.convergence.parcours.Domain;

/** The eight difficulties of the Convergence grid. */
public enum Difficulty {
    LITERACY("Lire, écrire, parler français", Domain.EMPLOI),
    HEALTH("Santé", Domain.SANTE),
    HOUSING("Logement", Domain.LOGEMENT),
    RIGHTS("Démarches administratives et accès aux droits", Domain.ADMINISTRATIF),
    DEBTS("Surendettement, difficultés financières", Domain.BUDGET),
    JUSTICE("Justice", Domain.JUSTICE),
    AVAILABILITY("Disponibilité (garde d'enfant)", Domain.FAMILLE),
    MOBILITY("Mobilité", Domain.EMPLOI);

    private final String label;
    private final Domain domain;

    Difficulty(String label, Domain domain) {
        this.label = label;
        this.domain = domain;
    }

    /** Compartment to which it belongs. */
    public Domain domain() {
        return domain;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

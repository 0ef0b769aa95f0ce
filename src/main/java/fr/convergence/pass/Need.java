package fr.convergence.pass;

import fr.convergence.parcours.Domain;

/** The fourteen lines of the report that goes with a prolongation, in the order of the platform's template. */
public enum Need {
    BASIC_SKILLS("Savoirs de base", Domain.EMPLOI),
    WORK_AUTONOMY("Tenir un poste de travail", Domain.EMPLOI),
    PROJECT("Projet professionnel", Domain.EMPLOI),
    JOB("Trouver un emploi", Domain.EMPLOI),
    HOUSING("Logement", Domain.LOGEMENT),
    RIGHTS("Recours aux droits", Domain.ADMINISTRATIF),
    PROCEDURES("Procédures administratives", Domain.ADMINISTRATIF),
    MOBILITY("Mobilité", Domain.EMPLOI),
    MONEY("Difficultés financières", Domain.BUDGET),
    HEALTH("Droits, soins et santé", Domain.SANTE),
    HANDICAP_COMPENSATION("Handicap : compensation", Domain.SANTE),
    HANDICAP_RECOVERY("Handicap : rétablissement", Domain.SANTE),
    JUSTICE("Difficultés judiciaires", Domain.JUSTICE),
    FAMILY("Contraintes personnelles et familiales", Domain.FAMILLE);

    private final String label;
    private final Domain domain;

    Need(String label, Domain domain) {
        this.label = label;
        this.domain = domain;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** Domain of the plan in which its actions are written. */
    public Domain domain() {
        return domain;
    }
}

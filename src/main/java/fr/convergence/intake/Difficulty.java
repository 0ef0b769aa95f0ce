package fr.convergence.intake;

/** The eight difficulties of the Convergence grid. */
public enum Difficulty {
    LITERACY("Lire, écrire, parler français"),
    HEALTH("Santé"),
    HOUSING("Logement"),
    RIGHTS("Démarches administratives et accès aux droits"),
    DEBTS("Surendettement, difficultés financières"),
    JUSTICE("Justice"),
    AVAILABILITY("Disponibilité (garde d'enfant)"),
    MOBILITY("Mobilité");

    private final String label;

    Difficulty(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

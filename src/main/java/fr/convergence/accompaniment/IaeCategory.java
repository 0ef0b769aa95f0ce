package fr.convergence.accompaniment;

/** The five categories of exit of insertion through economic activity (official nomenclature). */
public enum IaeCategory {
    DURABLE_JOB("Emploi durable"),
    TRANSITION_JOB("Emploi de transition"),
    POSITIVE_EXIT("Sortie positive"),
    OTHER_EXIT("Autre sortie"),
    WITHDRAWN("Retrait des sorties constatées");

    private final String label;

    IaeCategory(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

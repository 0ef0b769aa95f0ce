package fr.convergence.mobilisation;

/** What became of an answer that arrived. Each has its effect once. */
public enum AnswerEffect {
    PENDING("À relever"),
    APPLIED("Prise en compte"),
    REPEATED("Déjà connue"),
    NOTED("Arrivée après coup, signalée à l'équipe");

    private final String label;

    AnswerEffect(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

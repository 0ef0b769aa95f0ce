package fr.convergence.mobilisation;

/** What an operator may answer. */
public enum AnswerKind {
    ACCEPTED("Acceptée, rendez-vous fixé"),
    ACCEPTED_ON_CONDITIONS("Acceptée sous conditions"),
    WAITING_LIST("Sur liste d'attente"),
    QUESTION("Question ou précision demandée"),
    REFUSED("Refusée");

    private final String label;

    AnswerKind(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.renewal;

/** What can be proposed, and decided, for what comes after the term. */
public enum Outcome {
    RENEWED("Renouveler le contrat"),
    TRANSFER("Poursuivre dans une autre SIAE"),
    EXIT_PREPARED("Préparer la sortie"),
    ADJOURNED("Ajourner : un complément est demandé");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.accompaniment;

/** What was decided after a contract was broken. */
public enum BreakDecision {
    SEARCH_AGAIN("Chercher encore la personne"),
    NEW_CONTRACT("Signer un nouveau contrat ici"),
    WITHOUT_CONTRACT("Accompagner sans contrat pour un temps"),
    EXIT("Préparer la sortie avec la personne"),
    EXIT_WITHOUT_NEWS("Préparer une sortie « sans nouvelles »");

    private final String label;

    BreakDecision(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** Whether the person leaves the programme. */
    public boolean isExit() {
        return this == EXIT || this == EXIT_WITHOUT_NEWS;
    }
}

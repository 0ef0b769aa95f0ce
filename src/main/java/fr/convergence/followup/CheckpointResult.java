package fr.convergence.followup;

/** What became of a contact. */
public enum CheckpointResult {
    REACHED("Personne jointe"),
    UNANSWERED("Sans réponse"),
    MISSED("Point non tenu");

    private final String label;

    CheckpointResult(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

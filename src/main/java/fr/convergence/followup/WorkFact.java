package fr.convergence.followup;

/** What an employer says of one aspect of the work. */
public enum WorkFact {
    FINE("Bien"),
    TO_IMPROVE("À améliorer"),
    UNSAID("Non abordé");

    private final String label;

    WorkFact(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

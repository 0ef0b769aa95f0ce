package fr.convergence.mobilisation;

/** What the partnership officer makes of a need. */
public enum Triage {
    DIRECT("Contact direct possible"),
    MOBILISE("Mobiliser un opérateur"),
    LATER("Pas encore"),
    NO_OFFER("Aucune offre");

    private final String label;

    Triage(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

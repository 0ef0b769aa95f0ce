package fr.convergence.mobilisation;

/** What a need in sleep waits for; a date comes at the latest in any case. */
public enum WakeCondition {
    DATE("À une date"),
    REGULAR_PRESENCE("Après huit semaines de présence régulière"),
    PAPERS("Quand un papier est obtenu ou renouvelé"),
    PERSON_ASKS("Quand la personne le dira");

    private final String label;

    WakeCondition(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

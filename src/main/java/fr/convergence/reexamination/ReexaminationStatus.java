package fr.convergence.reexamination;

/** Where a decision stands once it was written to the person. */
public enum ReexaminationStatus {
    TO_HAND_OVER("À remettre", true),
    CONTESTABLE("Délai pour contester", true),
    CONTESTED("Contestée", true),
    UNDER_REVIEW("Examinée à nouveau", true),
    UPHELD("Maintenue", false),
    REVISED("Revue", false),
    ACCEPTED("Acceptée", false),
    UNCONTESTED("Non contestée", false),
    STOPPED("Sans objet", false);

    private final String label;
    private final boolean awaited;

    ReexaminationStatus(String label, boolean awaited) {
        this.label = label;
        this.awaited = awaited;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** Whether the decision may still become another one. */
    public boolean isAwaited() {
        return awaited;
    }
}

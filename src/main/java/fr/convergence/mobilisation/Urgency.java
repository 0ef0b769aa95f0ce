package fr.convergence.mobilisation;

/** When an answer is useful to the person. */
public enum Urgency {
    IMMEDIATE("Dans les jours qui viennent"),
    SOON("Dans le mois"),
    WHEN_READY("À son rythme");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

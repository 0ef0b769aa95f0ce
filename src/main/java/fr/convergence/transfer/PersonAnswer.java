package fr.convergence.transfer;

/** What the person says of the structures proposed. */
public enum PersonAnswer {
    AGREED("Elle est d'accord"),
    VISIT_FIRST("Elle veut voir d'abord"),
    STAYS("Elle préfère rester");

    private final String label;

    PersonAnswer(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.consent;

/** What the person answered. */
public enum ConsentAnswer {
    GIVEN("Accord donné"),
    REFUSED("Accord refusé"),
    WITHDRAWN("Accord retiré");

    private final String label;

    ConsentAnswer(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

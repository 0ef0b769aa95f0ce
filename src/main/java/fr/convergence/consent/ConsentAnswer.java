package fr.convergence.consent;

/** What the person answered. */
public enum ConsentAnswer {
    GIVEN("Accord donné"),
    REFUSED("Accord refusé"),
    WITHDRAWN("Accord retiré"),
    EXPIRED("Accord arrivé à son terme");

    private final String label;

    ConsentAnswer(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

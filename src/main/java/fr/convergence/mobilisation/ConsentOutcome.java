package fr.convergence.mobilisation;

/** What came out of asking the person whether a domain may be shared with partners. */
public enum ConsentOutcome {
    GIVEN("Elle accepte"),
    REFUSED("Elle refuse"),
    UNREACHABLE("Injoignable pour le moment");

    private final String label;

    ConsentOutcome(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

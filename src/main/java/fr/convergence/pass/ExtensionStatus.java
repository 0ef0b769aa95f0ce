package fr.convergence.pass;

/** Where the request for a prolongation stands, in the words of the State's platform where it has some. */
public enum ExtensionStatus {
    TO_DECLARE("À déclarer"),
    PENDING("À traiter par le prescripteur"),
    GRANTED("Acceptée"),
    DENIED("Refusée"),
    WITHDRAWN("Retirée");

    private final String label;

    ExtensionStatus(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

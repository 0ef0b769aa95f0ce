package fr.convergence.retention;

/** Why data are needed although their time is over. */
public enum HoldReason {
    LITIGATION("Contentieux en cours ou prévisible"),
    LEGAL_DUTY("Obligation légale de conserver"),
    AUTHORITY("Demande d'une autorité"),
    OTHER("Autre motif");

    private final String label;

    HoldReason(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

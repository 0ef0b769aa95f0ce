package fr.convergence.transfer;

/** What the structure asked answers. */
public enum HostDecision {
    ACCEPTED("Accepte"),
    REFUSED("Refuse"),
    VISIT("Souhaite rencontrer la personne d'abord");

    private final String label;

    HostDecision(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

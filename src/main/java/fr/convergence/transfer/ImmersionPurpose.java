package fr.convergence.transfer;

/** What an immersion is for (Code du travail, L5135-1). */
public enum ImmersionPurpose {
    DISCOVER_TRADE("Découvrir un métier ou un secteur"),
    CONFIRM_PROJECT("Confirmer un projet professionnel"),
    START_HIRING("Initier une démarche de recrutement");

    private final String label;

    ImmersionPurpose(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

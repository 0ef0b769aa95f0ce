package fr.convergence.intake;

/** Where a referral stands. */
public enum ReferralStatus {
    RECEIVED("Reçue"),
    ATTACHED("Rattachée à un parcours en cours"),
    UNDER_REVIEW("En diagnostic"),
    WAITING("En liste d'attente"),
    ADMITTED("Admise"),
    REDIRECTED("Réorientée"),
    LAPSED("Close sans suite"),
    OPENED("Parcours ouvert"),
    NO_SHOW("Contrat non signé");

    private final String label;

    ReferralStatus(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

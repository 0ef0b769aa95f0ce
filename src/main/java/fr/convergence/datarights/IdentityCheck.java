package fr.convergence.datarights;

/** How we know that it is really her who asks. */
public enum IdentityCheck {
    KNOWN("Reconnue par l'équipe"),
    PAPER("Pièce d'identité montrée, non copiée"),
    CALL_BACK("Rappelée au numéro connu"),
    NOT_YET("Pas encore vérifiée");

    private final String label;

    IdentityCheck(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

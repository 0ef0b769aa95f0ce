package fr.convergence.transfer;

/** Why the person would go on in another structure. */
public enum TransferMotive {
    NEXT_STEP("Étape suivante du projet professionnel"),
    OTHER_TRADE("Un autre métier ou une autre activité"),
    CLOSER("Plus près du lieu de vie"),
    OTHER_RHYTHM("Un autre rythme de travail"),
    NEW_SETTING("Besoin d'un nouveau cadre"),
    COMMISSION("Recommandation de la commission");

    private final String label;

    TransferMotive(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

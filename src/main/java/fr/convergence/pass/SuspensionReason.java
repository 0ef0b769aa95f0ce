package fr.convergence.pass;

/** Why a PASS IAE is suspended. Which reasons may still be declared, and by whom, is said by {@code passSuspensionReasons}. */
public enum SuspensionReason {
    CONTRACT_SUSPENDED("Contrat de travail suspendu depuis plus de 15 jours"),
    CONTRACT_BROKEN("Contrat de travail rompu"),
    FINISHED_CONTRACT("Contrat de travail terminé"),
    APPROVAL_BETWEEN_CTA_MEMBERS("Accord entre les acteurs du comité technique d'animation"),
    CONTRAT_PASSERELLE("Bascule dans le contrat passerelle"),
    SICKNESS("Arrêt pour longue maladie"),
    MATERNITY("Congé de maternité"),
    INCARCERATION("Incarcération"),
    TRIAL_OUTSIDE_IAE("Période d'essai hors de l'IAE"),
    DETOXIFICATION("Cure de désintoxication"),
    FORCE_MAJEURE("Force majeure");

    private final String label;

    SuspensionReason(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

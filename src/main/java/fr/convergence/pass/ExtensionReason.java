package fr.convergence.pass;

/** Why a PASS IAE is extended, in the wording of the State's platform. Ceilings and conditions are in {@code passReasons}. */
public enum ExtensionReason {
    SENIOR_CDI("CDI conclu avec une personne de plus de 57 ans"),
    COMPLETE_TRAINING("Fin d'une formation"),
    RQTH("Reconnaissance de la qualité de travailleur handicapé"),
    SENIOR("50 ans et plus"),
    PARTICULAR_DIFFICULTIES(
            "Difficultés particulièrement importantes dont l'absence de prise en charge ferait obstacle à l'insertion professionnelle"),
    HEALTH_CONTEXT("Contexte sanitaire");

    private final String label;

    ExtensionReason(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

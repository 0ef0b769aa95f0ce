package fr.convergence.pass;

/** Why a prescriber refuses a prolongation, as the platform codes it. */
public enum DenialReason {
    IAE("L'IAE ne correspond plus aux besoins ou à la situation de la personne"),
    SIAE("La typologie de SIAE ne correspond plus aux besoins ou à la situation de la personne"),
    DURATION("La durée demandée n'est pas adaptée"),
    REASON("Le motif demandé n'est pas adapté");

    private final String label;

    DenialReason(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

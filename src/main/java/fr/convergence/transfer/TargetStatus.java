package fr.convergence.transfer;

/** What became of a structure that was proposed. */
public enum TargetStatus {
    PLANNED("À solliciter"),
    ASKED("Sollicitée"),
    ACCEPTED("A accepté"),
    REFUSED("A refusé"),
    SILENT("Sans réponse"),
    UNSIGNED("Contrat non signé"),
    UNWANTED("Écartée à la demande de la personne");

    private final String label;

    TargetStatus(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

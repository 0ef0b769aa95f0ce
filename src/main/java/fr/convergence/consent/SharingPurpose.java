package fr.convergence.consent;

/** What something is shared for. */
public enum SharingPurpose {
    COORDINATION("Coordonner l'accompagnement"),
    MOBILISATION("Solliciter un partenaire"),
    TRANSFER("Poursuivre dans une autre structure"),
    EMPLOYMENT("Échanger avec l'employeur");

    private final String label;

    SharingPurpose(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

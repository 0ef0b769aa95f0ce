package fr.convergence.breakglass;

/** Why a file is opened in an emergency. */
public enum AccessReason {
    REPLACEMENT("Remplacer au pied levé un collègue absent"),
    DANGER("Une personne est en danger"),
    DEADLINE("Un délai tombe et personne d'autre ne peut agir"),
    OTHER("Autre urgence, expliquée ci-dessous");

    private final String label;

    AccessReason(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

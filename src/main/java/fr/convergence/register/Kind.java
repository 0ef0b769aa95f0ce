package fr.convergence.register;

/** What a line of the register tells. */
public enum Kind {
    READ("Lecture"),
    WRITE("Formulaire validé"),
    CHANGE("Donnée modifiée"),
    OPERATION("Opération du moteur"),
    SIGN_IN("Connexion"),
    /** The register itself: the content of old lines was dropped, their hashes stay. */
    PRUNING("Lignes anciennes vidées");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

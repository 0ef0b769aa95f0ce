package fr.convergence.renewal;

/** What the person wishes for what comes next. */
public enum Wish {
    CONTINUE("Continuer sur le chantier"),
    OTHER_SIAE("Poursuivre dans une autre structure"),
    LEAVE("Préparer sa sortie"),
    UNDECIDED("Ne sait pas encore");

    private final String label;

    Wish(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

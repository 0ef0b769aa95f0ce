package fr.convergence.document;

/** What a document is for; {@link fr.convergence.confidentiality.Confidentiality#paper} says who opens it. */
public enum DocumentKind {
    LETTER("Courrier", "courrier"),
    MINUTES("Procès-verbal", "proces-verbal"),
    FILE("Dossier", "dossier"),
    PASSPORT("Passeport de parcours", "passeport"),
    SHEET("Fiche", "fiche");

    private final String label;
    private final String code;

    DocumentKind(String label, String code) {
        this.label = label;
        this.code = code;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** Word of file names and of the access log: no accent, no space. */
    public String code() {
        return code;
    }
}

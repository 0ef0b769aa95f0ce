package fr.convergence.directory;

/** Kinds of SIAE (Code du travail, L5132-4). */
public enum SiaeKind {
    ACI("Atelier et chantier d'insertion"),
    EI("Entreprise d'insertion"),
    AI("Association intermédiaire"),
    ETTI("Entreprise de travail temporaire d'insertion"),
    EITI("Entreprise d'insertion par le travail indépendant");

    private final String label;

    SiaeKind(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.mobilisation;

/** Why an operator refuses. */
public enum RefusalMotive {
    OUT_OF_CRITERIA("Hors critères"),
    NO_PLACE("Plus de places"),
    MISSING_DOCUMENT("Pièce manquante"),
    OUT_OF_AREA("Hors secteur"),
    TOO_LONG("Délai trop long"),
    PERSON_UNREACHABLE("Personne non joignable"),
    PERSON_NOT_INTERESTED("Personne non intéressée"),
    OTHER_SCHEME("Relève d'un autre dispositif");

    private final String label;

    RefusalMotive(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

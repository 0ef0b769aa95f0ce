package fr.convergence.datarights;

/** What may be corrected here; the rest is corrected where it was written, and noted. */
public enum RectifiedField {
    FIRST_NAME("Prénom"),
    LAST_NAME("Nom"),
    BIRTH_DATE("Date de naissance"),
    PHONE("Téléphone"),
    REACH_VIA("Joignable par"),
    LANGUAGE("Langue"),
    OTHER("Autre information");

    private final String label;

    RectifiedField(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.accompaniment;

/** Means of looking for somebody. */
public enum ContactChannel {
    PHONE("Téléphone"),
    MESSAGE("Message écrit (SMS, courriel)"),
    LETTER("Courrier"),
    VISIT("Déplacement, maraude"),
    THIRD_PARTY("Professionnel ou proche indiqué par la personne");

    private final String label;

    ContactChannel(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

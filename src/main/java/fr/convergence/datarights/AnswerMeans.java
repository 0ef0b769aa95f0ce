package fr.convergence.datarights;

/** How the answer reached her. */
public enum AnswerMeans {
    HAND("En main propre, contre signature"),
    POST("Lettre recommandée"),
    PLAIN_POST("Lettre simple"),
    READ_OUT("Lue avec la personne, puis remise");

    private final String label;

    AnswerMeans(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

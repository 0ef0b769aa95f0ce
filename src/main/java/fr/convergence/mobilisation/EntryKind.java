package fr.convergence.mobilisation;

/** Kinds of lines in the diary of a need. */
public enum EntryKind {
    EXPRESSED("Besoin exprimé"),
    QUALIFIED("Besoin qualifié"),
    DROPPED("Plus d'actualité"),
    TRIAGED("Demande triée"),
    DIRECT_CONTACT("Contact direct"),
    SLEEPS("Mis en veille"),
    WOKEN("Réveillé"),
    CHOSEN("Opérateur choisi"),
    CONSENT("Accord de partage"),
    SENT("Demande envoyée"),
    REMINDED("Opérateur relancé"),
    ANSWERED("Réponse reçue"),
    PRECISION("Précision apportée"),
    SILENCE("Silence de l'opérateur"),
    APPOINTMENT("Rendez-vous"),
    STARTED("Démarrage effectif"),
    RESULT("Résultat"),
    MOVED("Structure changée"),
    STOPPED("Arrêt");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

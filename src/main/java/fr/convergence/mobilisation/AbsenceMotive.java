package fr.convergence.mobilisation;

/** Why the person missed an appointment: a closed list, never a story. */
public enum AbsenceMotive {
    HEALTH("Santé"),
    ADMINISTRATIVE("Démarche administrative"),
    CHILDCARE("Garde d'enfant"),
    TRANSPORT("Transport"),
    OTHER("Autre");

    private final String label;

    AbsenceMotive(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

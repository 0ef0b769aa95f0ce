package fr.convergence.mobilisation;

/** What happened on the day of the appointment. */
public enum StartOutcome {
    STARTED("La prise en charge a démarré"),
    ABSENT("La personne n'a pas pu venir"),
    MOVED("Le rendez-vous est déplacé"),
    UNREACHABLE("La personne est injoignable"),
    OPERATOR_LOST("L'opérateur ne donne plus suite"),
    ABANDONED("La personne ne souhaite plus");

    private final String label;

    StartOutcome(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

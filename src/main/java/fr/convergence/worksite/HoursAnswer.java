package fr.convergence.worksite;

/** What the person answers to a step of hours. */
public enum HoursAnswer {
    AGREED("Elle est d'accord"),
    REFUSED("Elle refuse"),
    LATER("Pas maintenant");

    private final String label;

    HoursAnswer(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

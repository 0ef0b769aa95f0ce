package fr.convergence.renewal;

/** How the person expressed herself. Not wishing to is an answer. */
public enum Manner {
    WRITTEN("Écrit de sa main"),
    DICTATED("Dit, et noté mot à mot"),
    INTERPRETED("Dit avec un interprète"),
    HELPED("Avec une personne de son choix"),
    NOT_WISHED("N'a pas souhaité s'exprimer");

    private final String label;

    Manner(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

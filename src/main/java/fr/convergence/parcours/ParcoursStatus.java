package fr.convergence.parcours;

/** Where a parcours stands. Words of the programme; see the glossary. */
public enum ParcoursStatus {
    /** Admitted, referents named, first contract about to be signed. */
    ADMITTED("Admis"),
    /** Under contract in a SIAE. */
    ACTIVE("En parcours"),
    /** Contract over or broken, the accompaniment goes on. */
    INTERRUPTED("Interrompu"),
    /** Hired elsewhere, accompanied for one more year. */
    FOLLOWED_UP("En suivi après l'embauche"),
    /** Followed by the area's social services. */
    HANDED_OVER("Passé au droit commun"),
    /** Left the programme. */
    EXITED("Sorti");

    private final String label;

    ParcoursStatus(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** Whether the parcours is over; the person may come back. */
    public boolean isClosed() {
        return this == HANDED_OVER || this == EXITED;
    }
}

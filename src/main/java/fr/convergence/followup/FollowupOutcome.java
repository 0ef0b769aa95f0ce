package fr.convergence.followup;

import fr.convergence.parcours.ParcoursStatus;

/** How a year of follow-up ended. */
public enum FollowupOutcome {
    HANDED_OVER("Relais accepté par le droit commun"),
    JOB_KEPT("Suivi terminé, emploi maintenu"),
    /** Never counted as a success. */
    NO_NEWS("Suivi clos sans nouvelles"),
    ENDED_AT_WISH("Suivi arrêté à la demande de la personne"),
    LEFT("Sortie du programme"),
    /** The job was lost, the accompaniment resumed in the structure. */
    BACK_IN_PROGRAMME("Retour dans le programme"),
    /** The hire fell through before the first day, or another one took its place. */
    HIRE_CANCELLED("Embauche annulée"),
    /** The parcours was closed or moved by somebody else. */
    STOPPED("Suivi arrêté avec le parcours");

    private final String label;

    FollowupOutcome(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** State in which a parcours whose follow-up ends so is closed. */
    ParcoursStatus closing() {
        return this == HANDED_OVER ? ParcoursStatus.HANDED_OVER : ParcoursStatus.EXITED;
    }
}

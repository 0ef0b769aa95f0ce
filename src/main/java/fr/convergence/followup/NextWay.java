package fr.convergence.followup;

/** What follows an alert. */
public enum NextWay {
    /** The meeting found that the job is not lost. */
    JOB_GOES_ON("L'emploi continue"),
    BACK("Retour au chantier"),
    OTHER_JOB("Autre emploi"),
    LEFT("Sortie du programme");

    private final String label;

    NextWay(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.followup;

/** Why a job ended. */
public enum JobEnd {
    END_OF_TERM("Fin du contrat"),
    TRIAL_ENDED("Fin de la période d'essai"),
    RESIGNED("Démission"),
    DISMISSED("Licenciement"),
    MUTUAL("Rupture d'un commun accord"),
    OTHER("Autre");

    private final String label;

    JobEnd(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

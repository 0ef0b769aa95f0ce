package fr.convergence.accompaniment;

/** The eight categories of exit of the Convergence grid. */
public enum CvgCategory {
    JOB("Emploi (CDI, CDD, création)"),
    INSERTION("Suite de parcours en insertion (CDDI…)"),
    TRAINING("Formation"),
    RETIREMENT("Retraite"),
    NO_JOB_SOLUTION("Sans solution emploi"),
    NO_NEWS("Sans nouvelles"),
    NEUTRAL("Sortie neutre"),
    OTHER_POSITIVE("Autre sortie reconnue comme positive (dont parcours de soin)");

    private final String label;

    CvgCategory(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.followup;

/** How the job goes, as the person or the employer says. */
public enum JobState {
    KEPT("Maintenu"),
    /** A warning sign. */
    FRAGILE("Maintenu mais fragile"),
    ENDED("Contrat terminé");

    private final String label;

    JobState(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

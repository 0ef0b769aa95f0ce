package fr.convergence.followup;

/** How somebody tries to reach the person. */
public enum Channel {
    PHONE("Appel téléphonique"),
    MESSAGE("Message"),
    MAIL("Courrier"),
    VISIT("Rencontre"),
    /** Somebody the person chose herself; only with her agreement. */
    TRUSTED_CONTACT("Contact de confiance");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

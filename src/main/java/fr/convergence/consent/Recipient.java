package fr.convergence.consent;

/** With whom a domain may be shared. */
public enum Recipient {
    TEAM("Les référents qui accompagnent la personne", SharingPurpose.COORDINATION),
    PARTNERS("Les partenaires sollicités pour elle", SharingPurpose.MOBILISATION),
    SIAE("Une autre structure d'insertion", SharingPurpose.TRANSFER),
    EMPLOYER("Le futur employeur", SharingPurpose.EMPLOYMENT);

    private final String label;
    private final SharingPurpose purpose;

    Recipient(String label, SharingPurpose purpose) {
        this.label = label;
        this.purpose = purpose;
    }

    /** What one shares with them for, unless something else is said. */
    public SharingPurpose purpose() {
        return purpose;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

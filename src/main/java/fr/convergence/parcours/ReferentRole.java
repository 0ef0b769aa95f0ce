package fr.convergence.parcours;

import java.util.Optional;

/** Who accompanies the person, and on what. The fil rouge coordinates the others. */
public enum ReferentRole {
    FIL_ROUGE("Fil rouge", "cip", null),
    EMPLOI("Référent emploi", "referent-emploi", Domain.EMPLOI),
    LOGEMENT("Référent logement", "referent-logement", Domain.LOGEMENT),
    SANTE("Référent santé", "referent-sante", Domain.SANTE);

    private final String label;
    private final String profession;
    private final Domain domain;

    ReferentRole(String label, String profession, Domain domain) {
        this.label = label;
        this.profession = profession;
        this.domain = domain;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** Domain that the role is about; empty for the fil rouge, who coordinates them all. */
    public Optional<Domain> domain() {
        return Optional.ofNullable(domain);
    }

    /** Profession whose members may hold the role. */
    public String profession() {
        return profession;
    }
}

package fr.convergence.datarights;

/** Why a request may be refused; the table {@code datarightsGrounds} says for which right. */
public enum Ground {
    UNFOUNDED("Demande manifestement infondée ou excessive"),
    IDENTITY("Identité non vérifiée"),
    RIGHTS_OF_OTHERS("Droits d'une autre personne"),
    ACCURATE("Informations exactes"),
    NOT_MET("Cas de limitation non remplis"),
    COMPELLING("Motifs légitimes et impérieux"),
    LEGAL_DUTY("Obligation légale de conserver"),
    NECESSARY("Informations encore nécessaires"),
    LEGAL_CLAIM("Défense de droits en justice");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

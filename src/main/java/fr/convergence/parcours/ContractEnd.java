package fr.convergence.parcours;

/** Why a contract of insertion ended. */
public enum ContractEnd {
    TERM("Arrivée du terme"),
    HIRED("Embauche"),
    TRANSFERRED("Poursuite dans une autre SIAE"),
    BROKEN_BY_EMPLOYER("Rupture par l'employeur"),
    BROKEN_BY_PERSON("Rupture par la personne"),
    UNREACHABLE("Personne injoignable"),
    EXIT("Sortie du programme");

    private final String label;

    ContractEnd(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

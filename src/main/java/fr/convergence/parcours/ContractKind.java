package fr.convergence.parcours;

/** Contracts of insertion. Which structure may sign one, and from which day to which, is said by {@code programmeContracts}. */
public enum ContractKind {
    CUI_CAE("CUI-CAE"),
    CDDI("CDDI"),
    CDDI_CVG("CDDI Convergence"),
    CDDI_PHC("CDDI Premières Heures"),
    CDI_INCLUSION("CDI d'inclusion"),
    MISSION("Contrat de mission en ETTI"),
    CDD_USAGE("CDD d'usage en AI"),
    COMMERCIAL("Contrat commercial en EITI");

    private final String label;

    ContractKind(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

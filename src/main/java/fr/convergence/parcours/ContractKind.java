package fr.convergence.parcours;

import java.time.LocalDate;

/** Contracts of insertion, with the period in which each may be signed in an ACI (Code du travail, L5132-15-1 and its earlier regimes). */
public enum ContractKind {
    CUI_CAE("CUI-CAE", LocalDate.of(2010, 1, 1), LocalDate.of(2014, 6, 30)),
    CDDI("CDDI", LocalDate.of(2014, 7, 1), LocalDate.MAX),
    CDDI_CVG("CDDI Convergence", LocalDate.of(2024, 1, 1), LocalDate.MAX),
    CDDI_PHC("CDDI Premières Heures", LocalDate.of(2024, 1, 1), LocalDate.MAX);

    private final String label;
    private final LocalDate from;
    private final LocalDate until;

    ContractKind(String label, LocalDate from, LocalDate until) {
        this.label = label;
        this.from = from;
        this.until = until;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** Whether a contract of this kind may start on that day. */
    public boolean mayStartOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}

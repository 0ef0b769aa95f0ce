package fr.convergence.transfer;

import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A contract agreed on but not yet begun, with who will hold the thread. Days are inclusive.
 *
 * @param weeklyHours hours a week
 * @param filRouge account of the fil rouge who takes over
 */
@Embeddable
public record PlannedContract(
        @Enumerated(EnumType.STRING) ContractKind contractKind,
        BigDecimal weeklyHours,
        LocalDate contractStarts,
        LocalDate contractEnds,
        String filRouge) {

    /** The contract's terms with that employer. */
    public ContractTerms termsWith(String siae) {
        return new ContractTerms(siae, contractKind, weeklyHours, contractStarts, contractEnds);
    }
}

package fr.convergence.accompaniment.process;

import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.rules.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What forms ask of a contract. */
record ContractRow(ContractKind kind, BigDecimal weeklyHours, LocalDate startsOn, LocalDate endsOn) {

    ContractTerms terms(String siae) {
        Refusal.when(kind == null || weeklyHours == null || startsOn == null || endsOn == null,
                "Pour un contrat signé, indiquez le type, les heures par semaine et les deux dates.");
        return new ContractTerms(siae, kind, weeklyHours, startsOn, endsOn);
    }
}

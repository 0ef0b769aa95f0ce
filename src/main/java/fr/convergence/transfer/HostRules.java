package fr.convergence.transfer;

import fr.convergence.directory.SiaeKind;
import fr.convergence.parcours.ContractKind;
import fr.convergence.rules.RuleBook;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the decision tables say of the structures that may take over, and of the durations. */
@Component
class HostRules {

    private final RuleBook rules;

    HostRules(RuleBook rules) {
        this.rules = rules;
    }

    /** Contracts of insertion that a structure of this kind signs; none when it cannot be proposed. */
    List<ContractKind> contracts(SiaeKind kind) {
        return rules.rowsOf("transferContracts", Map.of("siaeKind", kind.name())).stream()
                .map(row -> ContractKind.valueOf((String) row.get("contractKind")))
                .toList();
    }

    /** Days during which both fils rouges follow the person. */
    int overlapDays() {
        return rules.numberOf("transferDurations", "days", Map.of("duration", "tuilage"));
    }

    /** Months during which a structure reads its own period once it no longer follows the person. */
    int readingMonths() {
        return rules.numberOf("transferReading", "months", Map.of("period", "lecture-origine"));
    }

    /** Share of people to whom the programme's text says that going on was proposed, in hundredths. */
    int referenceShare() {
        return rules.numberOf("transferIndicators", "value", Map.of("parameter", "reference-poursuite"));
    }

    /** How much immersion a person may do. */
    ImmersionLimits immersion() {
        return new ImmersionLimits(immersion("mois-par-convention"), immersion("jours-sur-douze-mois"), immersion("conventions-par-structure"));
    }

    private int immersion(String limit) {
        return rules.numberOf("transferImmersion", "most", Map.of("limit", limit));
    }
}

package fr.convergence.clocks;

import fr.convergence.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The dated rules that designers edit, as values: ceilings, who decides, when to ask, waiting period, suspensions. */
@Component
public class Regimes {

    private final RuleBook rules;

    Regimes(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * Ceilings of every reason, in the table's order; a closed reason is there too, with why.
     *
     * @param siaeKind code of the kind of SIAE
     * @param age years reached on the day
     */
    public List<CeilingRule> ceilings(String siaeKind, int age, LocalDate day) {
        return rules.rowsOf("programmeCeilings", Map.of("siaeKind", siaeKind, "age", age, "day", day)).stream()
                .map(row -> new CeilingRule((String) row.get("reason"), (Boolean) row.get("open"), number(row, "totalMonths"),
                        number(row, "cumulatedMonths"), number(row, "decisionMonths"), (Boolean) row.get("prescriber"),
                        (String) row.get("label"), (String) row.get("source")))
                .toList();
    }

    /** Who decides for that reason on that day. */
    public Decider decider(String reason, LocalDate day) {
        return rules.rowsOf("programmeDeciders", Map.of("day", day)).stream()
                .filter(row -> reason.equals(row.get("reason")))
                .map(row -> new Decider(reason, (String) row.get("decider"), (String) row.get("label"), (String) row.get("source")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("programmeDeciders says nothing of " + reason));
    }

    /** When a prolongation of a PASS may be asked for, under the rule of that day. */
    public RequestWindow requests(LocalDate passStart, LocalDate passEnd, LocalDate day) {
        var row = rules.rowOf("programmeRequests", Map.of("day", day));
        var opens = row.get("opensAfterStart") == null
                ? passEnd.minusMonths(number(row, "opensBeforeEnd"))
                : passStart.plusMonths(number(row, "opensAfterStart"));
        return new RequestWindow(opens, passEnd.plusMonths(number(row, "closesAfterEnd")), (String) row.get("label"), (String) row.get("source"));
    }

    /** The waiting period after a parcours that ended on that day. @param cause {@code END} or {@code LONG_SUSPENSION} */
    public Waiting waiting(String cause, LocalDate day) {
        var row = rules.rowOf("programmeWaitings", Map.of("cause", cause, "day", day));
        return new Waiting("SUSPENSION".equals(row.get("from")), (String) row.get("derogation"), (String) row.get("label"), (String) row.get("source"));
    }

    /** The months of suspension after which a parcours may be ended. */
    public SuspensionRule longSuspension(LocalDate day) {
        var row = rules.rowOf("programmeSuspensions", Map.of("suspension", "PASS", "day", day));
        return new SuspensionRule(number(row, "months"), (String) row.get("label"), (String) row.get("source"));
    }

    private static int number(Map<String, Object> row, String output) {
        return ((Number) row.get(output)).intValue();
    }
}

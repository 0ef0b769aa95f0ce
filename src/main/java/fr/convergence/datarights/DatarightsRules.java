package fr.convergence.datarights;

import fr.convergence.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the decision tables say of the rights of people. */
@Component
class DatarightsRules {

    /** Whether a file may be erased. @param ground why not; null when it may */
    record ErasureRule(boolean allowed, Ground ground, String sentence) {}

    private final RuleBook rules;

    DatarightsRules(RuleBook rules) {
        this.rules = rules;
    }

    /** The law's term: the same day of the next month, or its last day. */
    LocalDate due(LocalDate receivedOn) {
        return receivedOn.plusMonths(number("reponse-mois"));
    }

    /** The term with its extension, counted from the reception too. */
    LocalDate extended(LocalDate receivedOn) {
        return receivedOn.plusMonths((long) number("reponse-mois") + number("prolongation-mois"));
    }

    /** Days on which the DPO is reminded of a term, in order. */
    List<LocalDate> calls(LocalDate due) {
        return List.of(due.minusDays(number("rappel-jours")), due.minusDays(number("alerte-jours")), due.plusDays(number("retard-jours")));
    }

    /** Months during which the proof of an answer is kept. */
    int proofMonths() {
        return number("preuve-mois");
    }

    /** Grounds on which this right may be refused. */
    List<Ground> grounds(DataRight kind) {
        return Stream.of(Ground.values()).filter(ground -> !row(kind, ground).isEmpty()).toList();
    }

    /** The ground as the person reads it, with its source. */
    String text(DataRight kind, Ground ground) {
        var row = row(kind, ground).get(0);
        return row.get("text") + " (" + row.get("source") + ")";
    }

    ErasureRule erasure(boolean held, boolean runningContract, boolean runningFollowup) {
        var row = rules.rowOf("datarightsErasure", Map.of("held", held, "runningContract", runningContract, "runningFollowup", runningFollowup));
        var ground = (String) row.get("ground");
        return new ErasureRule((Boolean) row.get("allowed"), ground == null || ground.isEmpty() ? null : Ground.valueOf(ground), (String) row.get("sentence"));
    }

    private List<Map<String, Object>> row(DataRight kind, Ground ground) {
        return rules.rowsOf("datarightsGrounds", Map.of("kind", kind.name(), "ground", ground.name()));
    }

    private int number(String parameter) {
        return rules.numberOf("datarightsTerms", "value", Map.of("parameter", parameter));
    }
}

package fr.convergence.parcours;

import fr.convergence.rules.RuleBook;
import java.util.List;
import java.util.Map;

/** The durations of the decision table, without the engine that reads it. */
final class TableOfDurations implements RuleBook {

    private static final Map<String, Integer> MONTHS =
            Map.of("programme", 60, "contrats", 24, "pass", 24, "suivi", 12, "carence", 24);

    @Override
    public List<Map<String, Object>> rowsOf(String decision, Map<String, ?> inputs) {
        return List.of(Map.of("months", MONTHS.get((String) inputs.get("duration"))));
    }
}

package fr.convergence.pass;

import fr.convergence.rules.RuleBook;
import fr.convergence.testing.RuleFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables as they are, but for the way of counting, which a designer would have chosen in {@code passParameters}. */
record CountedIn(CountingMode mode, RuleBook tables) implements RuleBook {

    CountedIn(CountingMode mode) {
        this(mode, new RuleFiles("pass-rules.dmn"));
    }

    @Override
    public List<Map<String, Object>> rowsOf(String decision, Map<String, ?> inputs) {
        var rows = tables.rowsOf(decision, inputs);
        if ("passParameters".equals(decision) && "countingMode".equals(inputs.get("parameter"))) {
            var row = new HashMap<>(rows.get(0));
            row.put("code", mode.name());
            return List.of(row);
        }
        return rows;
    }

    PassRules rules() {
        return new PassRules(this);
    }
}

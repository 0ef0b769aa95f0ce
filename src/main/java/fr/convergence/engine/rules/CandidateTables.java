package fr.convergence.engine.rules;

import fr.convergence.rules.TrialTables;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;

/** The tables of a set of files, evaluated before anybody deploys them. For one thread. */
public class CandidateTables implements TrialTables {

    private final Map<String, DmnDecision> decisions = new HashMap<>();
    private final List<DmnEvaluatedDecisionRule> matched = new ArrayList<>();
    private final DmnEngine engine = TableEngines.withDaysAsDates(this::remember);

    /** @param files contents by name; only tables are read, and files that are no table are left to others to refuse */
    public CandidateTables(Map<String, byte[]> files) {
        files.forEach((name, content) -> {
            if (name.endsWith(".dmn")) {
                engine.parseDecisions(new ByteArrayInputStream(content)).forEach(decision -> decisions.put(decision.getKey(), decision));
            }
        });
    }

    @Override
    public int lines(String decision) {
        return decisions.containsKey(decision) ? lineIds(decision).size() : 0;
    }

    @Override
    public String name(String decision) {
        return decisions.get(decision).getName();
    }

    @Override
    public List<Hit> hits(String decision, Map<String, ?> inputs) {
        matched.clear();
        engine.evaluateDecisionTable(decisions.get(decision), new HashMap<>(inputs));
        var ids = lineIds(decision);
        return matched.stream().map(rule -> new Hit(ids.indexOf(rule.getId()) + 1, outputs(rule))).toList();
    }

    private void remember(DmnDecisionTableEvaluationEvent event) {
        matched.addAll(event.getMatchingRules());
    }

    private List<String> lineIds(String decision) {
        return ((DmnDecisionTableImpl) decisions.get(decision).getDecisionLogic()).getRules().stream().map(DmnDecisionTableRuleImpl::getId).toList();
    }

    private static Map<String, Object> outputs(DmnEvaluatedDecisionRule rule) {
        return rule.getOutputEntries().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getValue().getValue()));
    }
}

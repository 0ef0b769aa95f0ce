package fr.convergence.engine.rules;

import fr.convergence.engine.AsProgramme;
import fr.convergence.rules.RememberedRows;
import fr.convergence.rules.RuleBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Evaluates the latest deployed version of a decision, outside the engine's history: inputs may describe a person, and
 * what the engine does not write it cannot keep.
 */
@Component
class DmnRuleBook implements RuleBook {

    /** A day of work asks some thousands of different questions; an answer weighs about a kilobyte. */
    private static final int ANSWERS_KEPT = 20_000;

    private final RepositoryService repository;
    private final AsProgramme programme;
    private final DmnEngine engine = TableEngines.withDaysAsDates();
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();
    private final RememberedRows remembered = new RememberedRows(ANSWERS_KEPT);
    private final Map<String, String> latest = new ConcurrentHashMap<>();

    DmnRuleBook(@Lazy RepositoryService repository, AsProgramme programme) {
        this.repository = repository;
        this.programme = programme;
    }

    @Override
    public List<Map<String, Object>> rowsOf(String decision, Map<String, ?> inputs) {
        var version = version(decision);
        return remembered.of(version, inputs, () -> evaluate(version, decision, inputs));
    }

    private List<Map<String, Object>> evaluate(String version, String decision, Map<String, ?> inputs) {
        var definition = parsed.computeIfAbsent(version, id -> programme.run(() -> parse(id, decision)));
        return engine.evaluateDecisionTable(definition, new HashMap<>(inputs)).getResultList();
    }

    /** Forgets which version is the latest, and what earlier ones answered; called after a deployment. */
    void refresh() {
        latest.clear();
        remembered.forget();
    }

    private String version(String decision) {
        return latest.computeIfAbsent(decision, key -> programme.run(() -> latestId(key)));
    }

    private String latestId(String decision) {
        DecisionDefinition definition = repository.createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw new IllegalStateException("decision " + decision + " is not deployed");
        }
        return definition.getId();
    }

    private DmnDecision parse(String id, String decision) {
        return engine.parseDecision(decision, repository.getDecisionModel(id));
    }
}

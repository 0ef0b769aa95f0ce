package fr.convergence.engine.rules;

import fr.convergence.engine.AsProgramme;
import fr.convergence.rules.RuleBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Evaluates the latest deployed version of a decision, outside the engine's history: inputs may describe a person, and
 * what the engine does not write it cannot keep.
 */
@Component
class DmnRuleBook implements RuleBook {

    private final RepositoryService repository;
    private final AsProgramme programme;
    private final DmnEngine engine = withDaysAsDates();
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();
    private final Map<String, String> latest = new ConcurrentHashMap<>();

    DmnRuleBook(@Lazy RepositoryService repository, AsProgramme programme) {
        this.repository = repository;
        this.programme = programme;
    }

    @Override
    public List<Map<String, Object>> rowsOf(String decision, Map<String, ?> inputs) {
        var result = engine.evaluateDecisionTable(definition(decision), new HashMap<>(inputs));
        return result.getResultList();
    }

    /** Forgets which version is the latest; called after a deployment. */
    void refresh() {
        latest.clear();
    }

    /** The engine's own «date» wants a java.util.Date and loses FEEL's date("2014-07-01"): a day stays a day. */
    private static DmnEngine withDaysAsDates() {
        var configuration = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getTransformer().getDataTypeTransformerRegistry().addTransformer("date", Variables::untypedValue);
        return configuration.buildEngine();
    }

    private DmnDecision definition(String decision) {
        var id = latest.computeIfAbsent(decision, key -> programme.run(() -> latestId(key)));
        return parsed.computeIfAbsent(id, unused -> programme.run(() -> parse(id, decision)));
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

package fr.convergence.testing;

import fr.convergence.rules.RuleBook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;

/** The decision tables of {@code processes/} as they are, for domain tests that need no product. */
public final class RuleFiles implements RuleBook {

    private static final DmnEngine ENGINE = engine();
    private final Map<String, DmnDecision> decisions = new HashMap<>();

    /** @param files file names, for example {@code followup-rules.dmn} */
    public RuleFiles(String... files) {
        for (var file : files) {
            try (var model = Files.newInputStream(Path.of("processes", file))) {
                ENGINE.parseDecisions(model).forEach(decision -> decisions.put(decision.getKey(), decision));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private RuleFiles(InputStream model) {
        ENGINE.parseDecisions(model).forEach(decision -> decisions.put(decision.getKey(), decision));
    }

    /** A designer's copy of a file, before it is deployed. */
    public static RuleFiles of(String xml) {
        return new RuleFiles(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static DmnEngine engine() {
        var configuration = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getTransformer().getDataTypeTransformerRegistry().addTransformer("date", Variables::untypedValue);
        return configuration.buildEngine();
    }

    @Override
    public List<Map<String, Object>> rowsOf(String decision, Map<String, ?> inputs) {
        return ENGINE.evaluateDecisionTable(decisions.get(decision), new HashMap<>(inputs)).getResultList();
    }
}

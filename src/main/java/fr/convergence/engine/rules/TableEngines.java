package fr.convergence.engine.rules;

import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;

/** Engines that evaluate tables alone, without the process engine's history. */
final class TableEngines {

    private TableEngines() {}

    /** The engine's own «date» wants a java.util.Date and loses FEEL's date("2014-07-01"): a day stays a day. */
    static DmnEngine withDaysAsDates(DmnDecisionTableEvaluationListener... listeners) {
        var configuration = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getTransformer().getDataTypeTransformerRegistry().addTransformer("date", Variables::untypedValue);
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(listeners));
        return configuration.buildEngine();
    }
}

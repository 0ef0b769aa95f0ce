package fr.convergence.engine;

import fr.convergence.engine.forms.GatewayParseListener;
import fr.convergence.engine.rights.EngineRights;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What our engine does beyond the starter's settings. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    AbstractProcessEnginePlugin convergencePlugin(
            GatewayParseListener gateway, VariableGuard variables, TaskSetup tasks, EngineRights rights, List<ExtraParseListener> extra,
            StepsAsProgramme steps, EngineSchema tablesAreThere) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                var listeners = new ArrayList<BpmnParseListener>();
                if (engine.getCustomPostBPMNParseListeners() != null) {
                    listeners.addAll(engine.getCustomPostBPMNParseListeners());
                }
                listeners.add(gateway);
                listeners.add(variables);
                listeners.add(tasks);
                listeners.addAll(extra);
                engine.setCustomPostBPMNParseListeners(listeners);
                rights.applyTo(engine);
                engine.setDelegateInterceptor(steps);
            }
        };
    }
}

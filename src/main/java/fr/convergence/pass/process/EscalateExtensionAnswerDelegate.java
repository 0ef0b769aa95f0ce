package fr.convergence.pass.process;

import fr.convergence.pass.ExtensionAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter direction et coordination». */
@Component
class EscalateExtensionAnswerDelegate implements JavaDelegate {

    private final ExtensionAlerts alerts;

    EscalateExtensionAnswerDelegate(ExtensionAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(PassProcess.next(alerts.escalateAnswer(execution.getProcessBusinessKey())).asMap());
    }
}

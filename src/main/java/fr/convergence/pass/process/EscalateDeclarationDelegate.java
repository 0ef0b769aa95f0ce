package fr.convergence.pass.process;

import fr.convergence.pass.ExtensionAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Signaler la déclaration en retard». */
@Component
class EscalateDeclarationDelegate implements JavaDelegate {

    private final ExtensionAlerts alerts;

    EscalateDeclarationDelegate(ExtensionAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateDeclaration(execution.getProcessBusinessKey());
    }
}

package fr.convergence.pass.process;

import fr.convergence.pass.ExtensionAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler la déclaration attendue». */
@Component
class RemindDeclarationDelegate implements JavaDelegate {

    private final ExtensionAlerts alerts;

    RemindDeclarationDelegate(ExtensionAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindDeclaration(execution.getProcessBusinessKey());
    }
}

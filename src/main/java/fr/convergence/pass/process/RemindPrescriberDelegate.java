package fr.convergence.pass.process;

import fr.convergence.pass.ExtensionAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Préparer la relance du prescripteur». */
@Component
class RemindPrescriberDelegate implements JavaDelegate {

    private final ExtensionAlerts alerts;

    RemindPrescriberDelegate(ExtensionAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(PassProcess.next(alerts.remindPrescriber(execution.getProcessBusinessKey())).asMap());
    }
}

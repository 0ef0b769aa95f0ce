package fr.convergence.renewal.process;

import fr.convergence.renewal.RenewalAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler la signature». */
@Component
class RemindSignatureDelegate implements JavaDelegate {

    private final RenewalAlerts alerts;

    RemindSignatureDelegate(RenewalAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindSignature(execution.getProcessBusinessKey());
    }
}

package fr.convergence.renewal.process;

import fr.convergence.renewal.RenewalAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler le dossier attendu». */
@Component
class RemindCompletionDelegate implements JavaDelegate {

    private final RenewalAlerts alerts;

    RemindCompletionDelegate(RenewalAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindCompletion(execution.getProcessBusinessKey());
    }
}

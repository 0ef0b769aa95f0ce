package fr.convergence.renewal.process;

import fr.convergence.renewal.RenewalAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Signaler le dossier en retard». */
@Component
class EscalateCompletionDelegate implements JavaDelegate {

    private final RenewalAlerts alerts;

    EscalateCompletionDelegate(RenewalAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateCompletion(execution.getProcessBusinessKey());
    }
}

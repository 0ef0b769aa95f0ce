package fr.convergence.renewal.process;

import fr.convergence.renewal.RenewalAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Signaler l'échange en retard». */
@Component
class EscalateRefusalDelegate implements JavaDelegate {

    private final RenewalAlerts alerts;

    EscalateRefusalDelegate(RenewalAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateRefusal(execution.getProcessBusinessKey());
    }
}

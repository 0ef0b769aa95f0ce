package fr.convergence.renewal.process;

import fr.convergence.renewal.RenewalAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Signaler le risque de rupture». */
@Component
class EscalateSignatureDelegate implements JavaDelegate {

    private final RenewalAlerts alerts;

    EscalateSignatureDelegate(RenewalAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateSignature(execution.getProcessBusinessKey());
    }
}

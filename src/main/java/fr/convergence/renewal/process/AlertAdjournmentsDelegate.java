package fr.convergence.renewal.process;

import fr.convergence.renewal.RenewalAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter sur les ajournements». */
@Component
class AlertAdjournmentsDelegate implements JavaDelegate {

    private final RenewalAlerts alerts;

    AlertAdjournmentsDelegate(RenewalAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.alertAdjournments(execution.getProcessBusinessKey());
    }
}

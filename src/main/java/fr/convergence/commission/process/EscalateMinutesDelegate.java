package fr.convergence.commission.process;

import fr.convergence.commission.CommissionAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Signaler les décisions non notifiées». */
@Component
class EscalateMinutesDelegate implements JavaDelegate {

    private final CommissionAlerts alerts;

    EscalateMinutesDelegate(CommissionAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateMinutes(execution.getProcessBusinessKey());
    }
}

package fr.convergence.commission.process;

import fr.convergence.commission.CommissionAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter la direction». */
@Component
class EscalateHoldingDelegate implements JavaDelegate {

    private final CommissionAlerts alerts;

    EscalateHoldingDelegate(CommissionAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateHolding(execution.getProcessBusinessKey());
    }
}

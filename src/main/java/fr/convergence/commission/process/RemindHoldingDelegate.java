package fr.convergence.commission.process;

import fr.convergence.commission.CommissionAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler l'ouverture». */
@Component
class RemindHoldingDelegate implements JavaDelegate {

    private final CommissionAlerts alerts;

    RemindHoldingDelegate(CommissionAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindHolding(execution.getProcessBusinessKey());
    }
}

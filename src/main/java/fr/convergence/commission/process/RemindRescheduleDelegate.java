package fr.convergence.commission.process;

import fr.convergence.commission.CommissionAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler le report». */
@Component
class RemindRescheduleDelegate implements JavaDelegate {

    private final CommissionAlerts alerts;

    RemindRescheduleDelegate(CommissionAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindReschedule(execution.getProcessBusinessKey());
    }
}

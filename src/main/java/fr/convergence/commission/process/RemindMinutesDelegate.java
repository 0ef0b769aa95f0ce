package fr.convergence.commission.process;

import fr.convergence.commission.CommissionAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler décisions et procès-verbal». */
@Component
class RemindMinutesDelegate implements JavaDelegate {

    private final CommissionAlerts alerts;

    RemindMinutesDelegate(CommissionAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindMinutes(execution.getProcessBusinessKey());
    }
}

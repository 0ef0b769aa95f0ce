package fr.convergence.commission.process;

import fr.convergence.commission.CommissionAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler la préparation». */
@Component
class RemindPreparationDelegate implements JavaDelegate {

    private final CommissionAlerts alerts;

    RemindPreparationDelegate(CommissionAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindPreparation(execution.getProcessBusinessKey());
    }
}

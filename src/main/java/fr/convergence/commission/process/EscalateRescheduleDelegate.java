package fr.convergence.commission.process;

import fr.convergence.commission.CommissionAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Signaler la séance sans date». */
@Component
class EscalateRescheduleDelegate implements JavaDelegate {

    private final CommissionAlerts alerts;

    EscalateRescheduleDelegate(CommissionAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateReschedule(execution.getProcessBusinessKey());
    }
}

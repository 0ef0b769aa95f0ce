package fr.convergence.commission.process;

import fr.convergence.commission.CommissionAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Signaler les convocations en retard». */
@Component
class EscalatePreparationDelegate implements JavaDelegate {

    private final CommissionAlerts alerts;

    EscalatePreparationDelegate(CommissionAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalatePreparation(execution.getProcessBusinessKey());
    }
}

package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.AccompanimentAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter sur le plan en retard». */
@Component
class EscalatePlanDelegate implements JavaDelegate {

    private final AccompanimentAlerts alerts;

    EscalatePlanDelegate(AccompanimentAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalatePlan(execution.getProcessBusinessKey());
    }
}

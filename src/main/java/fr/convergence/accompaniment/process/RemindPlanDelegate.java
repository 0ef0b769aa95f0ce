package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.AccompanimentAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler le plan attendu». */
@Component
class RemindPlanDelegate implements JavaDelegate {

    private final AccompanimentAlerts alerts;

    RemindPlanDelegate(AccompanimentAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindPlan(execution.getProcessBusinessKey());
    }
}

package fr.convergence.breakglass.process;

import fr.convergence.breakglass.BreakGlassAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler l'examen à la DPO». */
@Component
class RemindAccessReviewDelegate implements JavaDelegate {

    private final BreakGlassAlerts alerts;

    RemindAccessReviewDelegate(BreakGlassAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindReview(execution.getProcessBusinessKey());
    }
}

package fr.convergence.breakglass.process;

import fr.convergence.breakglass.BreakGlassAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter la coordination». */
@Component
class EscalateAccessReviewDelegate implements JavaDelegate {

    private final BreakGlassAlerts alerts;

    EscalateAccessReviewDelegate(BreakGlassAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateReview(execution.getProcessBusinessKey());
    }
}

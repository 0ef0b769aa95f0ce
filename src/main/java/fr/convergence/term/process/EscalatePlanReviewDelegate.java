package fr.convergence.term.process;

import fr.convergence.term.TermAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Signaler la revue en retard». */
@Component
class EscalatePlanReviewDelegate implements JavaDelegate {

    private final TermAlerts alerts;

    EscalatePlanReviewDelegate(TermAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalatePlanReview(execution.getProcessBusinessKey());
    }
}

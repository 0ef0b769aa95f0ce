package fr.convergence.term.process;

import fr.convergence.term.TermAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler la revue du plan». */
@Component
class RemindPlanReviewDelegate implements JavaDelegate {

    private final TermAlerts alerts;

    RemindPlanReviewDelegate(TermAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindPlanReview(execution.getProcessBusinessKey());
    }
}

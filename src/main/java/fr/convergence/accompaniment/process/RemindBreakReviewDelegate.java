package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.AccompanimentAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler le point attendu». */
@Component
class RemindBreakReviewDelegate implements JavaDelegate {

    private final AccompanimentAlerts alerts;

    RemindBreakReviewDelegate(AccompanimentAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindBreakReview(execution.getProcessBusinessKey());
    }
}

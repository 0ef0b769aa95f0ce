package fr.convergence.accessreview.process;

import fr.convergence.accessreview.AccessReviewAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler la revue à la DPO». */
@Component
class RemindMonthReviewDelegate implements JavaDelegate {

    private final AccessReviewAlerts alerts;

    RemindMonthReviewDelegate(AccessReviewAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remind(execution.getProcessBusinessKey());
    }
}

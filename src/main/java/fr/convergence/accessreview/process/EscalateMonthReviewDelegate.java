package fr.convergence.accessreview.process;

import fr.convergence.accessreview.AccessReviewAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Prévenir la coordination du retard». */
@Component
class EscalateMonthReviewDelegate implements JavaDelegate {

    private final AccessReviewAlerts alerts;

    EscalateMonthReviewDelegate(AccessReviewAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalate(execution.getProcessBusinessKey());
    }
}

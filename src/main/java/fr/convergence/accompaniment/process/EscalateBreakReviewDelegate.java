package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.AccompanimentAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter sur le point en retard». */
@Component
class EscalateBreakReviewDelegate implements JavaDelegate {

    private final AccompanimentAlerts alerts;

    EscalateBreakReviewDelegate(AccompanimentAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateBreakReview(execution.getProcessBusinessKey());
    }
}

package fr.convergence.reexamination.process;

import fr.convergence.reexamination.ReexaminationAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter la direction». */
@Component
class EscalateReviewerDelegate implements JavaDelegate {

    private final ReexaminationAlerts alerts;

    EscalateReviewerDelegate(ReexaminationAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateReviewer(execution.getProcessBusinessKey());
    }
}

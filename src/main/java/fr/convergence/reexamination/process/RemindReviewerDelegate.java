package fr.convergence.reexamination.process;

import fr.convergence.reexamination.ReexaminationAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler la nomination». */
@Component
class RemindReviewerDelegate implements JavaDelegate {

    private final ReexaminationAlerts alerts;

    RemindReviewerDelegate(ReexaminationAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindReviewer(execution.getProcessBusinessKey());
    }
}

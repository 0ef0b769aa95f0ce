package fr.convergence.reexamination.process;

import fr.convergence.reexamination.ReexaminationAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter sur la réponse en retard». */
@Component
class EscalateLateAnswerDelegate implements JavaDelegate {

    private final ReexaminationAlerts alerts;

    EscalateLateAnswerDelegate(ReexaminationAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateLateAnswer(execution.getProcessBusinessKey());
    }
}

package fr.convergence.reexamination.process;

import fr.convergence.reexamination.ReexaminationAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler la réponse attendue». */
@Component
class RemindAnswerDelegate implements JavaDelegate {

    private final ReexaminationAlerts alerts;

    RemindAnswerDelegate(ReexaminationAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindAnswer(execution.getProcessBusinessKey());
    }
}

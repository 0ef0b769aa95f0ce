package fr.convergence.reexamination.process;

import fr.convergence.reexamination.ReexaminationAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter avant l'échéance». */
@Component
class EscalateAnswerDelegate implements JavaDelegate {

    private final ReexaminationAlerts alerts;

    EscalateAnswerDelegate(ReexaminationAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateAnswer(execution.getProcessBusinessKey());
    }
}

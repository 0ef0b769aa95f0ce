package fr.convergence.reexamination.process;

import fr.convergence.reexamination.ReexaminationAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Signaler la réponse non remise». */
@Component
class EscalateAnswerHandingDelegate implements JavaDelegate {

    private final ReexaminationAlerts alerts;

    EscalateAnswerHandingDelegate(ReexaminationAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateAnswerHanding(execution.getProcessBusinessKey());
    }
}

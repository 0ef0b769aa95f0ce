package fr.convergence.reexamination.process;

import fr.convergence.reexamination.ReexaminationAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Signaler la remise en retard». */
@Component
class EscalateHandingDelegate implements JavaDelegate {

    private final ReexaminationAlerts alerts;

    EscalateHandingDelegate(ReexaminationAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateHanding(execution.getProcessBusinessKey());
    }
}

package fr.convergence.intake.process;

import fr.convergence.intake.IntakeAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter la coordination». */
@Component
class EscalateAdmissionDelegate implements JavaDelegate {

    private final IntakeAlerts alerts;

    EscalateAdmissionDelegate(IntakeAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateAdmission(execution.getProcessBusinessKey());
    }
}

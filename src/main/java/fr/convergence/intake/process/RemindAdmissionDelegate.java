package fr.convergence.intake.process;

import fr.convergence.intake.IntakeAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler la décision attendue». */
@Component
class RemindAdmissionDelegate implements JavaDelegate {

    private final IntakeAlerts alerts;

    RemindAdmissionDelegate(IntakeAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindAdmission(execution.getProcessBusinessKey());
    }
}

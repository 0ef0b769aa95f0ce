package fr.convergence.intake.process;

import fr.convergence.intake.IntakeAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rattacher au parcours en cours». */
@Component
class AttachReferralDelegate implements JavaDelegate {

    private final IntakeAlerts alerts;

    AttachReferralDelegate(IntakeAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.announceAttachment(execution.getProcessBusinessKey());
    }
}

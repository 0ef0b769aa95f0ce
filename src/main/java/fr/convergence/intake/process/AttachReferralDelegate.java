package fr.convergence.intake.process;

import fr.convergence.intake.IntakeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rattacher au parcours en cours». */
@Component
class AttachReferralDelegate implements JavaDelegate {

    private final IntakeService intake;

    AttachReferralDelegate(IntakeService intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.announceAttachment(execution.getProcessBusinessKey());
    }
}

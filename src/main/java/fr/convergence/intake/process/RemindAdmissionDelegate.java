package fr.convergence.intake.process;

import fr.convergence.intake.IntakeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler la décision attendue». */
@Component
class RemindAdmissionDelegate implements JavaDelegate {

    private final IntakeService intake;

    RemindAdmissionDelegate(IntakeService intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.remindAdmission(execution.getProcessBusinessKey());
    }
}

package fr.convergence.intake.process;

import fr.convergence.intake.IntakeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter la coordination». */
@Component
class EscalateAdmissionDelegate implements JavaDelegate {

    private final IntakeService intake;

    EscalateAdmissionDelegate(IntakeService intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.escalateAdmission(execution.getProcessBusinessKey());
    }
}

package fr.convergence.intake.process;

import fr.convergence.intake.IntakeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Consigner la venue manquée». */
@Component
class RecordNoShowDelegate implements JavaDelegate {

    private final IntakeService intake;

    RecordNoShowDelegate(IntakeService intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.closeUnsigned(execution.getProcessBusinessKey());
    }
}

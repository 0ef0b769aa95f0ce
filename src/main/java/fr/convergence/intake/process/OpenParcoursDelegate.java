package fr.convergence.intake.process;

import fr.convergence.intake.IntakeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Ouvrir le parcours». */
@Component
class OpenParcoursDelegate implements JavaDelegate {

    private final IntakeService intake;

    OpenParcoursDelegate(IntakeService intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.openParcours(execution.getProcessBusinessKey());
    }
}

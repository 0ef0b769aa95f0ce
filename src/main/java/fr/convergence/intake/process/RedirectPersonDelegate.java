package fr.convergence.intake.process;

import fr.convergence.intake.IntakeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Écrire à la personne et à l'orienteur». */
@Component
class RedirectPersonDelegate implements JavaDelegate {

    private final IntakeService intake;

    RedirectPersonDelegate(IntakeService intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.announceRedirection(execution.getProcessBusinessKey());
    }
}

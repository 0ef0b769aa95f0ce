package fr.convergence.reexamination.process;

import fr.convergence.reexamination.ReexaminationService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Constater le délai écoulé». */
@Component
class AcknowledgeSilenceDelegate implements JavaDelegate {

    private final ReexaminationService reexaminations;

    AcknowledgeSilenceDelegate(ReexaminationService reexaminations) {
        this.reexaminations = reexaminations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reexaminations.letPass(execution.getProcessBusinessKey());
    }
}

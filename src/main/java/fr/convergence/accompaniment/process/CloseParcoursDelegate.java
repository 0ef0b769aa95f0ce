package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.ClosingService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Clore le parcours». */
@Component
class CloseParcoursDelegate implements JavaDelegate {

    private final ClosingService closing;

    CloseParcoursDelegate(ClosingService closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.closeParcours(execution.getProcessBusinessKey(), AccompanimentProcess.SIAE.from(execution));
    }
}

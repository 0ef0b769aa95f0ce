package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.ClosingService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Écrire à la personne». */
@Component
class WriteToLeaverDelegate implements JavaDelegate {

    private final ClosingService closing;

    WriteToLeaverDelegate(ClosingService closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.writeToLeaver(execution.getProcessBusinessKey());
    }
}

package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.ThreadService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Annoncer l'embauche». */
@Component
class DeclareHireDelegate implements JavaDelegate {

    private final ThreadService thread;

    DeclareHireDelegate(ThreadService thread) {
        this.thread = thread;
    }

    @Override
    public void execute(DelegateExecution execution) {
        thread.announceHire(execution.getProcessBusinessKey(), AccompanimentProcess.SIAE.from(execution));
    }
}

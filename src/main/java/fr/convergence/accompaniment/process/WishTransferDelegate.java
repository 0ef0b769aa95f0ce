package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.ThreadService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Transmettre le souhait d'une autre SIAE». */
@Component
class WishTransferDelegate implements JavaDelegate {

    private final ThreadService thread;

    WishTransferDelegate(ThreadService thread) {
        this.thread = thread;
    }

    @Override
    public void execute(DelegateExecution execution) {
        thread.announceTransfer(execution.getProcessBusinessKey(), AccompanimentProcess.SIAE.from(execution));
    }
}

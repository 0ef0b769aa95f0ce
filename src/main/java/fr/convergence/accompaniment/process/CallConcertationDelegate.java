package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.ThreadService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Appeler une concertation». */
@Component
class CallConcertationDelegate implements JavaDelegate {

    private final ThreadService thread;

    CallConcertationDelegate(ThreadService thread) {
        this.thread = thread;
    }

    @Override
    public void execute(DelegateExecution execution) {
        thread.announceConcertation(execution.getProcessBusinessKey(), AccompanimentProcess.SIAE.from(execution));
    }
}

package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.ThreadService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Transmettre le besoin au réseau». */
@Component
class ExpressNeedDelegate implements JavaDelegate {

    private final ThreadService thread;

    ExpressNeedDelegate(ThreadService thread) {
        this.thread = thread;
    }

    @Override
    public void execute(DelegateExecution execution) {
        thread.announceNeed(execution.getProcessBusinessKey(), AccompanimentProcess.SIAE.from(execution));
    }
}

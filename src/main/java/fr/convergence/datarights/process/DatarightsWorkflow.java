package fr.convergence.datarights.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.Processes;
import fr.convergence.retention.ErasureDone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a request that what it asked for is done. */
@Component
class DatarightsWorkflow {

    private final Processes processes;

    DatarightsWorkflow(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(ErasureDone done) {
        processes.tell(DatarightsProcess.ERASURE_DONE, done.request(), Answers.none());
    }
}

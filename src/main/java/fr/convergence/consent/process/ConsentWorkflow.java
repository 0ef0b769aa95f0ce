package fr.convergence.consent.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.Processes;
import fr.convergence.parcours.ParcoursClosed;
import fr.convergence.parcours.ParcoursMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The register is kept where the person is accompanied. */
@Component
class ConsentWorkflow {

    private final Processes processes;

    ConsentWorkflow(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(ParcoursClosed closed) {
        processes.tell(ConsentProcess.CONSENTS_CLOSED, closed.reference(), Answers.none());
    }

    @EventListener
    void on(ParcoursMoved moved) {
        processes.tell(ConsentProcess.CONSENTS_CLOSED, moved.reference(), Answers.none());
    }
}

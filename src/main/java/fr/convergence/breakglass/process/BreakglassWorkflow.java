package fr.convergence.breakglass.process;

import fr.convergence.breakglass.AccessRevoked;
import fr.convergence.breakglass.BreakGlassService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.Processes;
import fr.convergence.parcours.ParcoursClosed;
import fr.convergence.parcours.ParcoursMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An emergency access ends with the reason for it: the file is closed, another structure answers for it, or the DPO takes it back. */
@Component
class BreakglassWorkflow {

    private final BreakGlassService accesses;
    private final Processes processes;

    BreakglassWorkflow(BreakGlassService accesses, Processes processes) {
        this.accesses = accesses;
        this.processes = processes;
    }

    @EventListener
    void on(ParcoursClosed closed) {
        stop(closed.reference());
    }

    @EventListener
    void on(ParcoursMoved moved) {
        stop(moved.reference());
    }

    @EventListener
    void on(AccessRevoked revoked) {
        processes.tell(BreakglassProcess.ACCESS_STOPPED, revoked.number(), Answers.none());
    }

    /** Closed here already: what runs on is the review. */
    private void stop(String reference) {
        accesses.open(reference).forEach(use -> {
            accesses.close(use.number());
            processes.tell(BreakglassProcess.ACCESS_STOPPED, use.number(), Answers.none());
        });
    }
}

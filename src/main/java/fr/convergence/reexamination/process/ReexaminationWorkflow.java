package fr.convergence.reexamination.process;

import fr.convergence.commission.DecisionNotified;
import fr.convergence.engine.Answers;
import fr.convergence.engine.Processes;
import fr.convergence.parcours.FollowupStarted;
import fr.convergence.parcours.ParcoursClosed;
import fr.convergence.parcours.ParcoursMoved;
import fr.convergence.reexamination.ReexaminationService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins when a decision was written to the person; stops when there is nothing left to contest. */
@Component
class ReexaminationWorkflow {

    private final Processes processes;
    private final ReexaminationService reexaminations;

    ReexaminationWorkflow(Processes processes, ReexaminationService reexaminations) {
        this.processes = processes;
        this.reexaminations = reexaminations;
    }

    /** A later decision takes the place of one that was still open. */
    @EventListener
    void on(DecisionNotified notified) {
        if (reexaminations.replaces(notified)) {
            stop(notified.reference());
        }
        if (reexaminations.open(notified)) {
            processes.start(ReexaminationProcess.KEY, notified.reference(), notified.siae(), Answers.none());
        }
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
    void on(FollowupStarted started) {
        stop(started.reference());
    }

    private void stop(String reference) {
        reexaminations.stop(reference);
        processes.tell(ReexaminationProcess.STOPPED, reference, Answers.none());
    }
}

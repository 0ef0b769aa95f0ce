package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.AccompanimentService;
import fr.convergence.accompaniment.ConcertationCalled;
import fr.convergence.accompaniment.NextDecisionMoved;
import fr.convergence.accompaniment.TermService;
import fr.convergence.accompaniment.ThreadService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.Processes;
import fr.convergence.parcours.ContractBroken;
import fr.convergence.parcours.FollowupStarted;
import fr.convergence.parcours.ParcoursClosed;
import fr.convergence.parcours.ParcoursMoved;
import fr.convergence.parcours.ParcoursOpened;
import fr.convergence.parcours.TermMoved;
import fr.convergence.renewal.ExitToPrepare;
import fr.convergence.worksite.AttendanceAlerted;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Engages the accompaniment, tells its branches what happened, stops it. */
@Component
class AccompanimentWorkflow {

    private final Processes processes;
    private final AccompanimentService accompaniment;
    private final ThreadService thread;
    private final TermService terms;

    AccompanimentWorkflow(Processes processes, AccompanimentService accompaniment, ThreadService thread, TermService terms) {
        this.processes = processes;
        this.accompaniment = accompaniment;
        this.thread = thread;
        this.terms = terms;
    }

    @EventListener
    void on(ParcoursOpened opened) {
        if (!processes.isRunning(AccompanimentProcess.KEY, opened.reference())) {
            start(opened.reference(), opened.siae());
        }
    }

    @EventListener
    void on(ParcoursMoved moved) {
        stop(moved.reference(), moved.from());
        start(moved.reference(), moved.to());
    }

    @EventListener
    void on(FollowupStarted started) {
        stop(started.reference(), started.siae());
    }

    @EventListener
    void on(ParcoursClosed closed) {
        stop(closed.reference(), closed.siae());
    }

    @EventListener
    void on(TermMoved moved) {
        processes.tell(AccompanimentProcess.TERM_MOVED, moved.reference(), Answers.none());
    }

    @EventListener
    void on(ContractBroken broken) {
        processes.tell(AccompanimentProcess.TERM_MOVED, broken.reference(), Answers.none());
    }

    /** Decided by one branch of the accompaniment, watched by another. */
    @EventListener
    void on(NextDecisionMoved moved) {
        processes.tellBranches(AccompanimentProcess.TERM_MOVED, moved.reference(), Answers.none());
    }

    /** Asked by one branch of the accompaniment, held by another. */
    @EventListener
    void on(ConcertationCalled called) {
        processes.tellBranches(AccompanimentProcess.CONCERTATION_CALLED, called.reference(), Answers.none());
    }

    @EventListener
    void on(AttendanceAlerted alerted) {
        thread.noteAttendanceAlert(alerted.reference(), alerted.siae());
        processes.tell(AccompanimentProcess.CONCERTATION_CALLED, alerted.reference(), Answers.none());
    }

    @EventListener
    void on(ExitToPrepare exit) {
        terms.prepareExit(exit.reference(), exit.siae());
    }

    private void start(String reference, String siae) {
        processes.start(AccompanimentProcess.KEY, reference, siae, Answers.none());
    }

    private void stop(String reference, String siae) {
        accompaniment.stop(reference, siae);
        processes.tell(AccompanimentProcess.STOPPED, reference, Map.of(AccompanimentProcess.SIAE.name(), siae), Answers.none());
    }
}

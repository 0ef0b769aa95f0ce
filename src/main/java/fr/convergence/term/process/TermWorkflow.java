package fr.convergence.term.process;

import fr.convergence.accompaniment.RenewalDue;
import fr.convergence.commission.FileDecided;
import fr.convergence.engine.Answers;
import fr.convergence.engine.Processes;
import fr.convergence.parcours.ContractBroken;
import fr.convergence.parcours.FollowupStarted;
import fr.convergence.parcours.ParcoursClosed;
import fr.convergence.parcours.ParcoursMoved;
import fr.convergence.parcours.TermMoved;
import fr.convergence.renewal.FileWithdrawn;
import fr.convergence.term.TermCalendarService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the calendar when a term comes near, tells it when the term moves, ends it when there is nothing left to decide. */
@Component
class TermWorkflow {

    private final Processes processes;
    private final TermCalendarService calendars;

    TermWorkflow(Processes processes, TermCalendarService calendars) {
        this.processes = processes;
        this.calendars = calendars;
    }

    /** A second signal for a calendar that is open is ignored. */
    @EventListener
    void on(RenewalDue due) {
        if (calendars.open(due.reference(), due.siae())) {
            processes.start(TermProcess.KEY, due.reference(), due.siae(), Answers.none());
        }
    }

    @EventListener
    void on(TermMoved moved) {
        processes.tell(TermProcess.TERM_MOVED, moved.reference(), Answers.none());
    }

    @EventListener
    void on(ContractBroken broken) {
        processes.tell(TermProcess.TERM_MOVED, broken.reference(), Answers.none());
    }

    @EventListener
    void on(FileDecided decided) {
        settle(decided.reference());
    }

    @EventListener
    void on(FileWithdrawn withdrawn) {
        settle(withdrawn.reference());
    }

    @EventListener
    void on(ParcoursClosed closed) {
        settle(closed.reference());
    }

    @EventListener
    void on(FollowupStarted started) {
        settle(started.reference());
    }

    @EventListener
    void on(ParcoursMoved moved) {
        settle(moved.reference());
    }

    /** Told once: an end of the parcours also withdraws its file, in the same transaction. */
    private void settle(String reference) {
        if (calendars.close(reference)) {
            processes.tell(TermProcess.SETTLED, reference, Answers.none());
        }
    }
}

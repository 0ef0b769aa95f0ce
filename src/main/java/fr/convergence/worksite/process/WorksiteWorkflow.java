package fr.convergence.worksite.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.Processes;
import fr.convergence.parcours.ContractBroken;
import fr.convergence.parcours.FollowupStarted;
import fr.convergence.parcours.ParcoursClosed;
import fr.convergence.parcours.ParcoursMoved;
import fr.convergence.parcours.ParcoursOpened;
import fr.convergence.parcours.TermMoved;
import fr.convergence.worksite.AttendanceAlerted;
import fr.convergence.worksite.WorksiteService;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears who arrives on a worksite, who leaves it, and when absences are signalled. */
@Component
class WorksiteWorkflow {

    private final WorksiteService worksites;
    private final WorksiteDates dates;
    private final Processes processes;

    WorksiteWorkflow(WorksiteService worksites, WorksiteDates dates, Processes processes) {
        this.worksites = worksites;
        this.dates = dates;
        this.processes = processes;
    }

    @EventListener
    void on(ParcoursOpened opened) {
        begin(opened.reference(), opened.siae());
    }

    /** A contract signed again after a break moves the term, and brings her back. */
    @EventListener
    void on(TermMoved moved) {
        begin(moved.reference(), moved.siae());
    }

    @EventListener
    void on(ParcoursMoved moved) {
        stop(moved.reference(), moved.from());
        begin(moved.reference(), moved.to());
    }

    private void begin(String reference, String siae) {
        if (worksites.expect(reference, siae)) {
            processes.start(WorksiteProcess.KEY, reference, siae, dates.of("welcome"));
        }
    }

    @EventListener
    void on(ContractBroken broken) {
        stop(broken.reference(), broken.siae());
    }

    @EventListener
    void on(FollowupStarted started) {
        stop(started.reference(), started.siae());
    }

    @EventListener
    void on(ParcoursClosed closed) {
        stop(closed.reference(), closed.siae());
    }

    private void stop(String reference, String siae) {
        processes.tell(WorksiteProcess.WORKSITE_STOPPED, reference, Map.of(WorksiteProcess.SIAE.name(), siae), Answers.none());
    }

    /** Hours noted outside a review, for example from the payroll: the next review comes at once. */
    @EventListener
    void on(AttendanceAlerted alerted) {
        processes.tell(WorksiteProcess.ATTENDANCE_ALERTED, alerted.reference(),
                Map.of(WorksiteProcess.SIAE.name(), alerted.siae()), Answers.none());
    }
}

package fr.convergence.testing;

import fr.convergence.calendar.ClockControl;
import fr.convergence.calendar.ProgrammeClock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** Moves the programme's clock; runs what falls due on the way, in the order in which it does. */
@TestComponent
public class TimeMachine {

    private final ClockControl control;
    private final ProgrammeClock clock;
    private final ManagementService management;

    TimeMachine(ClockControl control, ProgrammeClock clock, ManagementService management) {
        this.control = control;
        this.clock = clock;
        this.management = management;
    }

    public void holdAt(LocalDate day) {
        control.holdAt(day);
    }

    public void release() {
        control.release();
    }

    public LocalDate today() {
        return clock.today();
    }

    /** Goes to that day; the jobs of this instance that fall due before are run at their own date. */
    public void travelTo(LocalDate day, String processInstanceId) {
        var target = Date.from(day.atTime(10, 0).atZone(ProgrammeClock.PARIS).toInstant());
        Job next;
        while ((next = nextDue(target, processInstanceId)) != null) {
            if (next.getDuedate() != null && next.getDuedate().toInstant().isAfter(clock.instant())) {
                control.holdAt(next.getDuedate().toInstant());
            }
            management.executeJob(next.getId());
        }
        control.holdAt(day);
    }

    /** Runs the async steps that wait for nothing but a thread. */
    public void runPending(String processInstanceId) {
        travelTo(clock.today(), processInstanceId);
    }

    private Job nextDue(Date target, String processInstanceId) {
        return management.createJobQuery().processInstanceId(processInstanceId).withRetriesLeft().orderByJobDuedate().asc().list().stream()
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(target))
                .findFirst()
                .orElse(null);
    }

    /** The instance's only timer of that event: goes to its date and fires it. */
    public void fire(String eventId, String processInstanceId) {
        var job = management.createJobQuery().processInstanceId(processInstanceId).activityId(eventId).singleResult();
        if (job == null) {
            throw new AssertionError("no timer waits at " + eventId);
        }
        if (job.getDuedate().toInstant().isAfter(clock.instant())) {
            control.holdAt(job.getDuedate().toInstant());
        }
        management.executeJob(job.getId());
    }
}

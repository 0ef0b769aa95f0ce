package fr.convergence.journey;

import fr.convergence.calendar.ClockControl;
import fr.convergence.calendar.ProgrammeClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;

/** The years of one person: every phase and session that concerns her runs what falls due, at its own date. */
final class ParcoursCalendar {

    private final ClockControl control;
    private final ProgrammeClock clock;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final List<String> keys = new ArrayList<>();

    ParcoursCalendar(ClockControl control, ProgrammeClock clock, ManagementService management, RuntimeService runtime) {
        this.control = control;
        this.clock = clock;
        this.management = management;
        this.runtime = runtime;
    }

    /** From now on the jobs of that business key run too. */
    void follow(String businessKey) {
        keys.add(businessKey);
    }

    LocalDate today() {
        return clock.today();
    }

    /** Runs what waits for nothing but a thread, or is already due. */
    void settle() {
        advance(clock.instant());
    }

    /** Goes to that day, and runs what falls due on the way. */
    void travelTo(LocalDate day) {
        advance(day.atTime(10, 0).atZone(ProgrammeClock.PARIS).toInstant());
        control.holdAt(day);
    }

    /** Goes to the next day on which something falls due, and not beyond that one. */
    void step(LocalDate latest) {
        var next = next(latest.atTime(10, 0).atZone(ProgrammeClock.PARIS).toInstant())
                .map(job -> job.getDuedate() == null ? today() : LocalDate.ofInstant(job.getDuedate().toInstant(), ProgrammeClock.PARIS))
                .orElse(latest);
        travelTo(next.isBefore(today()) ? today() : next);
    }

    private void advance(Instant until) {
        for (var next = next(until); next.isPresent(); next = next(until)) {
            var due = next.get().getDuedate();
            if (due != null && due.toInstant().isAfter(clock.instant())) {
                control.holdAt(due.toInstant());
            }
            management.executeJob(next.get().getId());
        }
    }

    private Optional<Job> next(Instant until) {
        return keys.stream()
                .flatMap(key -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream())
                .flatMap(phase -> management.createJobQuery().processInstanceId(phase.getId()).list().stream())
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(Date.from(until)))
                .min(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())));
    }
}

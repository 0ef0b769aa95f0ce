package fr.convergence.term;

import fr.convergence.calendar.Deadlines;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.renewal.CalendarStep;
import fr.convergence.renewal.RenewalCalendar;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** Which step comes next, and when nothing is left to prepare. */
@Component
class NextSteps {

    private final RenewalCalendar days;
    private final RenewalService renewals;
    private final PlanReviewService reviews;
    private final ParcoursService parcours;
    private final Deadlines deadlines;
    private final ProgrammeClock clock;

    NextSteps(RenewalCalendar days, RenewalService renewals, PlanReviewService reviews, ParcoursService parcours, Deadlines deadlines,
            ProgrammeClock clock) {
        this.days = days;
        this.renewals = renewals;
        this.reviews = reviews;
        this.parcours = parcours;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A file waits for its decision, or a contract still runs: there is something to prepare. */
    boolean remain(String reference) {
        var view = parcours.view(reference);
        if (view.status().isClosed() || view.status() == ParcoursStatus.FOLLOWED_UP) {
            return false;
        }
        if (renewals.hasPending(reference)) {
            return renewals.pending(reference).status() != RenewalStatus.DECIDED;
        }
        return view.term().filter(term -> !term.isBefore(clock.today())).isPresent();
    }

    /** The earliest step that was not done for the term; the alert comes back as long as nobody decides. */
    PlannedStep next(String reference, TermCalendar calendar) {
        return Arrays.stream(CalendarStep.values())
                .filter(step -> step == CalendarStep.ESCALATION || !isDone(step, reference, calendar))
                .map(step -> planned(step, dayOf(step, reference, calendar)))
                .min(Comparator.comparing(PlannedStep::day).thenComparing(PlannedStep::step))
                .orElseThrow();
    }

    /** A review asked since the file opened stands, whatever the term becomes: nobody reads her plan again for a date. */
    private boolean isDone(CalendarStep step, String reference, TermCalendar calendar) {
        return calendar.lastOf(step).isPresent()
                || step == CalendarStep.PLAN_REVIEW && reviews.isAskedSince(reference, calendar.openedOn());
    }

    private LocalDate dayOf(CalendarStep step, String reference, TermCalendar calendar) {
        var done = calendar.lastOf(step);
        if (done.isPresent()) {
            return deadlines.of("term", "decision", done.get().doneOn()).escalateOn();
        }
        // A file opened late, or whose term moved, has a later day than the table's.
        return step == CalendarStep.FILE && renewals.hasPending(reference)
                ? renewals.pending(reference).dueOn()
                : days.dayOf(step, calendar.term());
    }

    private PlannedStep planned(CalendarStep step, LocalDate day) {
        return new PlannedStep(step, day, day.isBefore(clock.today()) ? clock.today() : day);
    }
}

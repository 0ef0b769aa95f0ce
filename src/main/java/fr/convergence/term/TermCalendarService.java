package fr.convergence.term;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.renewal.CalendarStep;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalStatus;
import fr.convergence.renewal.RenewalTermService;
import fr.convergence.renewal.SlotDue;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps before a term. Each is done once for a term, on its day, or at once when that day is past. */
@Service
@Transactional
public class TermCalendarService {

    private static final List<String> ALERTED = List.of("direction", "coordination", "secretariat-commission");

    private final TermCalendars calendars;
    private final NextSteps steps;
    private final PlanReviewService reviews;
    private final RenewalTermService terms;
    private final RenewalService renewals;
    private final TermLetters letters;
    private final NoticeService notices;
    private final ParcoursService parcours;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    TermCalendarService(TermCalendars calendars, NextSteps steps, PlanReviewService reviews, RenewalTermService terms,
            RenewalService renewals, TermLetters letters, NoticeService notices, ParcoursService parcours, ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.calendars = calendars;
        this.steps = steps;
        this.reviews = reviews;
        this.terms = terms;
        this.renewals = renewals;
        this.letters = letters;
        this.notices = notices;
        this.parcours = parcours;
        this.clock = clock;
        this.events = events;
    }

    /** Opens the calendar of the term that comes near. @return false when one is open already, or when there is no term */
    public boolean open(String reference, String siae) {
        var term = terms.term(reference);
        if (term.isEmpty() || calendars.findByReferenceAndClosedOnIsNull(reference).isPresent()) {
            return false;
        }
        calendars.saveAndFlush(new TermCalendar(reference, siae, term.get(), clock.today()));
        return true;
    }

    /** What comes next for the term of today; empty when nothing is left to prepare, and the calendar is then closed. */
    public Optional<PlannedStep> next(String reference) {
        var open = calendars.findByReferenceAndClosedOnIsNull(reference);
        open.ifPresent(calendar -> terms.term(reference).ifPresent(calendar::moveTo));
        if (open.isPresent() && !steps.remain(reference)) {
            close(reference);
            return Optional.empty();
        }
        return open.map(calendar -> steps.next(reference, calendars.saveAndFlush(calendar)));
    }

    /** Tells the person in writing, and her fil rouge by e-mail, that the term comes near. */
    public void announce(String reference) {
        whenDue(reference, CalendarStep.INFORMATION, calendar -> {
            letters.inSight(reference, calendar.term());
            parcours.view(reference).referent(ReferentRole.FIL_ROUGE)
                    .ifPresent(account -> notices.toAccount(account, reference, TermNotices.IN_SIGHT));
        });
    }

    /** Asks the fil rouge to read the plan again with the person. */
    public void callReview(String reference) {
        whenDue(reference, CalendarStep.PLAN_REVIEW, calendar -> reviews.ask(reference));
    }

    /** Asks for a place in a session of the commission. */
    public void announceSlot(String reference) {
        whenDue(reference, CalendarStep.SLOT, calendar -> events.publishEvent(new SlotDue(reference, calendar.siae())));
    }

    /** Tells the fil rouge that the file is due, when the commission does not have it yet. */
    public void remindFile(String reference) {
        whenDue(reference, CalendarStep.FILE, calendar -> {
            if (!renewals.hasPending(reference) || renewals.pending(reference).status() != RenewalStatus.READY) {
                parcours.view(reference).referent(ReferentRole.FIL_ROUGE)
                        .ifPresent(account -> notices.toAccount(account, reference, TermNotices.FILE_DUE));
            }
        });
    }

    /** Tells direction, coordination and secretariat that the term is near and nothing is decided. */
    public void escalate(String reference) {
        whenDue(reference, CalendarStep.ESCALATION, calendar -> ALERTED.forEach(profession ->
                notices.toProfession(profession, calendar.siae(), reference, TermNotices.DECISION_LATE)));
    }

    /** A decision was taken, or there is nothing to decide any more. @return whether a calendar was open */
    public boolean close(String reference) {
        var open = calendars.findByReferenceAndClosedOnIsNull(reference);
        open.ifPresent(calendar -> {
            calendar.close(clock.today());
            calendars.saveAndFlush(calendar);
        });
        return open.isPresent();
    }

    /** Everything that was done before the terms of a parcours, in order. */
    @Transactional(readOnly = true)
    public List<StepDone> done(String reference) {
        return calendars.findByReferenceOrderByOpenedOn(reference).stream().flatMap(calendar -> calendar.steps().stream()).toList();
    }

    /** A term that moved between the timer and the step has another day: nothing is done before it, nor twice. */
    private void whenDue(String reference, CalendarStep step, Consumer<TermCalendar> act) {
        next(reference).filter(planned -> planned.step() == step && !planned.on().isAfter(clock.today())).ifPresent(planned -> {
            var calendar = calendars.findByReferenceAndClosedOnIsNull(reference).orElseThrow();
            act.accept(calendar);
            calendar.record(step, planned.day(), clock.today());
            calendars.saveAndFlush(calendar);
        });
    }
}

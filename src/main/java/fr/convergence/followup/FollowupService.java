package fr.convergence.followup;

import fr.convergence.accompaniment.Hire;
import fr.convergence.calendar.Deadlines;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.confidentiality.Whole;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursStatus;
import fr.convergence.parcours.ProgrammeLimits;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The year of follow-up from the declared hire to its end; what others read of it. */
@Service
@Transactional
public class FollowupService {

    private final Followups followups;
    private final OpenFollowups open;
    private final Checkpoints checkpoints;
    private final HandOverTries handOvers;
    private final YearPlan plan;
    private final FollowupRules rules;
    private final FollowupLetters letters;
    private final ParcoursService parcours;
    private final ProgrammeLimits limits;
    private final Deadlines deadlines;
    private final NoticeService notices;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    FollowupService(Followups followups, OpenFollowups open, Checkpoints checkpoints, HandOverTries handOvers, YearPlan plan,
            FollowupRules rules, FollowupLetters letters, ParcoursService parcours, ProgrammeLimits limits, Deadlines deadlines,
            NoticeService notices, ProgrammeClock clock, ApplicationEventPublisher events) {
        this.followups = followups;
        this.open = open;
        this.checkpoints = checkpoints;
        this.handOvers = handOvers;
        this.plan = plan;
        this.rules = rules;
        this.letters = letters;
        this.parcours = parcours;
        this.limits = limits;
        this.deadlines = deadlines;
        this.notices = notices;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Records a declared hire. A hire that was still to come gives way to the new one.
     *
     * @throws Refusal when a follow-up is under way, when the parcours is closed, or when the dates cannot be
     */
    public Hired open(String reference, String siae, Hire hire, String by) {
        Refusal.when(hire.startsOn() == null, "Indiquez le premier jour de travail.");
        checkFirstDay(reference, hire.startsOn());
        followups.findByReferenceAndStatusNot(reference, FollowupStatus.CLOSED).ifPresent(pending -> {
            Refusal.unless(pending.view().status() == FollowupStatus.EXPECTED, "Un suivi d'un an est déjà en cours pour ce parcours.");
            cancelHire(reference);
        });
        var rank = followups.countByReference(reference) + 1;
        followups.saveAndFlush(new Followup(reference, rank, siae, hire, by, clock.today()));
        return hired(hire.startsOn());
    }

    /**
     * Records what became of a hire that was to come.
     *
     * @param day day on which she really began, or now begins; not read when the hire is cancelled
     */
    public Hired confirmHire(String reference, HireNews news, LocalDate day) {
        if (news == HireNews.CANCELLED) {
            cancelHire(reference);
            return hired(clock.today());
        }
        Refusal.when(day == null, "Indiquez le premier jour de travail.");
        Refusal.when(news == HireNews.STARTED && day.isAfter(clock.today()), "Ce premier jour est encore à venir : choisissez « Reportée ».");
        Refusal.when(news == HireNews.POSTPONED && !day.isAfter(clock.today()), "Une embauche reportée commence après aujourd'hui.");
        checkFirstDay(reference, day);
        open.change(reference, followup -> followup.moveHireTo(day));
        return hired(day);
    }

    private Hired hired(LocalDate startsOn) {
        var wait = deadlines.of("followup", "hireConfirmation", startsOn);
        return new Hired(startsOn.isAfter(clock.today()), startsOn, wait.escalateOn());
    }

    private void checkFirstDay(String reference, LocalDate day) {
        var view = parcours.view(reference);
        Refusal.when(view.status().isClosed() || view.status() == ParcoursStatus.ADMITTED,
                "Ce parcours n'est pas en cours : une embauche ne peut pas y être déclarée.");
        // A renewal signed ahead has not begun: a hire before its first day simply takes its place.
        var begun = view.currentContract() != null && !view.currentContract().startsOn().isAfter(clock.today());
        Refusal.when(begun && !day.isAfter(view.currentContract().startsOn()),
                "L'embauche doit suivre le premier jour du contrat en cours : vérifiez la date.");
        Refusal.when(limits.followupEnd(day).isBefore(clock.today()),
                "L'année qui suit cette embauche est déjà écoulée (elle finissait le " + French.day(limits.followupEnd(day)) + ").");
    }

    private void cancelHire(String reference) {
        var cancelled = open.change(reference, followup -> followup.close(FollowupOutcome.HIRE_CANCELLED, clock.today()));
        events.publishEvent(new HireCancelled(reference, cancelled.view().siae()));
    }

    /** Begins the year on the first day of work: the contract of insertion ends the day before. @return its last day */
    public LocalDate start(String reference) {
        var started = open.change(reference, followup -> followup.start(limits.followupEnd(followup.view().hiredOn())));
        parcours.startFollowup(reference, started.view().hiredOn());
        return started.view().endsOn();
    }

    /** Says what comes next, and remembers it. */
    public Appointment schedule(String reference) {
        return open.change(reference, followup -> followup.plan(plan.next(followup))).appointment();
    }

    /** The planned appointment was not held in its time: the next one is looked for. */
    public void recordMissed(String reference) {
        var missed = open.change(reference, Followup::cover);
        if (missed.appointment().step() == Step.CONTACT) {
            checkpoints.saveAndFlush(new Checkpoint(missed.id(), checkpoints.countByFollowupId(missed.id()) + 1,
                    missed.appointment().milestone(), CheckpointResult.MISSED, null, null, clock.today()));
        }
    }

    /** The person asks for her follow-up again, before the year is over. */
    public void reopen(String reference) {
        open.change(reference, followup -> followup.wakeUp(clock.today()));
    }

    /** Ends the year: the outcome comes from the rules, and only recent news make a success. */
    public FollowupOutcome close(String reference) {
        var followup = open.of(reference);
        var view = followup.view();
        var daysSinceNews = view.lastNewsOn() == null ? -1 : (int) ChronoUnit.DAYS.between(view.lastNewsOn(), clock.today());
        var outcome = rules.outcome(followup.leftDecided(), view.status() == FollowupStatus.ASLEEP,
                view.handOver() == HandOverState.ACCEPTED, followup.heldJob().isPresent(), daysSinceNews);
        end(reference, outcome);
        letters.ended(reference, outcome,
                handOvers.findFirstByFollowupIdAndAnswer(followup.id(), ReceiverAnswer.ACCEPTED).map(HandOverTry::report).orElse(null));
        parcours.close(reference, outcome.closing());
        return outcome;
    }

    /** The job is lost: the accompaniment resumes in the structure. */
    public void resumeParcours(String reference) {
        end(reference, FollowupOutcome.BACK_IN_PROGRAMME);
        parcours.resumeAfterFollowup(reference);
    }

    /** The parcours was closed or moved elsewhere; nothing happens when the follow-up is closed already. */
    public void stop(String reference) {
        if (followups.findByReferenceAndStatusNot(reference, FollowupStatus.CLOSED).isPresent()) {
            end(reference, FollowupOutcome.STOPPED);
        }
    }

    private void end(String reference, FollowupOutcome outcome) {
        var ended = open.change(reference, followup -> followup.close(outcome, clock.today()));
        events.publishEvent(new FollowupEnded(reference, ended.view().siae(), outcome));
    }

    /** Reminds the fil rouge that a step waits. */
    public void remind(String reference) {
        parcours.view(reference).referent(ReferentRole.FIL_ROUGE)
                .ifPresent(account -> notices.toAccount(account, reference, FollowupNotices.STEP_EXPECTED));
    }

    /** Tells the management that a step is late. */
    public void escalate(String reference) {
        notices.toProfession("direction", parcours.view(reference).siae(), reference, FollowupNotices.STEP_LATE);
    }

    /** The follow-up of a parcours, the last one when there were several; empty without any. */
    @Transactional(readOnly = true)
    @Whole("work; the topics of the relay name domains")
    public Optional<FollowupView> of(String reference) {
        return followups.findFirstByReferenceOrderByRankDesc(reference).map(Followup::view);
    }

    /** Contacts of the last follow-up, the oldest first. Facts of several domains: the caller has checked the right to each. */
    @Transactional(readOnly = true)
    @Whole("work and wishes; a note names its domain")
    public List<CheckpointView> checkpoints(String reference) {
        return followups.findFirstByReferenceOrderByRankDesc(reference).stream()
                .flatMap(followup -> checkpoints.findByFollowupIdOrderByRank(followup.id()).stream())
                .map(Checkpoint::view)
                .toList();
    }
}

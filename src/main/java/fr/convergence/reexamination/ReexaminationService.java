package fr.convergence.reexamination;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.commission.DecisionNotified;
import fr.convergence.commission.DecisionView;
import fr.convergence.commission.DeliberationService;
import fr.convergence.directory.Staff;
import fr.convergence.notification.Letter;
import fr.convergence.notification.NoticeService;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.RenewalService;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A decision handed over, contested or not, examined again by somebody else, answered. A parcours has one open at a time. */
@Service
@Transactional
public class ReexaminationService {

    private final Reexaminations all;
    private final OpenReexaminations open;
    private final ReexaminationCalendar calendar;
    private final Reviewers reviewers;
    private final ReviewRules rules;
    private final ReexaminationLetters letters;
    private final DeliberationService commission;
    private final RenewalService renewals;
    private final NoticeService notices;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    ReexaminationService(Reexaminations all, OpenReexaminations open, ReexaminationCalendar calendar, Reviewers reviewers,
            ReviewRules rules, ReexaminationLetters letters, DeliberationService commission, RenewalService renewals,
            NoticeService notices, ProgrammeClock clock, ApplicationEventPublisher events) {
        this.all = all;
        this.open = open;
        this.calendar = calendar;
        this.reviewers = reviewers;
        this.rules = rules;
        this.letters = letters;
        this.commission = commission;
        this.renewals = renewals;
        this.notices = notices;
        this.clock = clock;
        this.events = events;
    }

    /** Whether another decision of the parcours is still open, which this one replaces. */
    @Transactional(readOnly = true)
    public boolean replaces(DecisionNotified notified) {
        return all.findByReferenceAndClosedOnIsNull(notified.reference())
                .filter(open -> !open.view().decision().equals(notified.decision()))
                .isPresent();
    }

    /** A decision was written to the person. @return false for an adjournment, which decides nothing, and for a second signal */
    public boolean open(DecisionNotified notified) {
        var decision = decision(notified.reference(), notified.decision());
        if (decision.outcome() == Outcome.ADJOURNED || all.findByDecision(notified.decision()).isPresent()) {
            return false;
        }
        all.saveAndFlush(new Reexamination(decision, notified.siae(), notified.letter(), clock.today()));
        return true;
    }

    /**
     * The decision was handed over and explained; the delay to contest runs from that day.
     *
     * @throws Refusal when something is missing
     */
    public ReexaminationDates hand(String reference, Handing handing) {
        var handed = open.change(reference, reexamination -> reexamination.hand(handing, calendar.contestDays(), clock.today()));
        prove(handed.letter(), reference, handing);
        return calendar.contest(handing.on(), handed.contestableUntil());
    }

    /** The person accepts the decision. @throws Refusal out of the delay, or without her words */
    public void accept(String reference, Response response) {
        open.change(reference, reexamination -> reexamination.accept(response, clock.today()));
    }

    /** The person contests. @return days of the answer she is owed @throws Refusal out of the delay, or without her words */
    public ReexaminationDates contest(String reference, Response response) {
        var contested = open.change(reference, reexamination ->
                reexamination.contest(response, calendar.parameter("answerDays"), clock.today()));
        return calendar.answer(response.on(), contested.answerDueOn());
    }

    /** The delay passed without an answer noted: the coordination is told, once. */
    public void letPass(String reference) {
        var passed = open.change(reference, reexamination -> reexamination.letPass(clock.today()));
        notices.toProfession("coordination", passed.siae(), reference, ReexaminationNotices.SILENCE);
    }

    /** Colleagues who may examine the decision again. */
    @Transactional(readOnly = true)
    public List<Staff> reviewers(String reference) {
        var view = current(reference);
        return reviewers.of(decision(reference, view.decision()), view.siae());
    }

    /** Names who examines again. @throws Refusal when the account had a part in the decision */
    public void name(String reference, String reviewer, String by) {
        var view = current(reference);
        reviewers.check(decision(reference, view.decision()), view.siae(), reviewer);
        open.change(reference, reexamination -> reexamination.name(reviewer, by, clock.today()));
    }

    /**
     * Answers. A colleague who replaces the one who was named is held to the same conditions.
     *
     * @throws Refusal when the account had a part in the decision, or when a condition of the answer is missing
     */
    public void answer(String reference, Review review, String by) {
        var view = current(reference);
        var decision = decision(reference, view.decision());
        reviewers.check(decision, view.siae(), by);
        var until = review.revised() && review.outcome() == Outcome.RENEWED ? lastDay(view, review) : null;
        rules.check(decision, review, until, by, clock.today());
        open.change(reference, reexamination -> {
            if (review.revised()) {
                reexamination.revise(review, until, by, clock.today());
            } else {
                reexamination.uphold(decision, review, by, clock.today());
            }
        });
    }

    private LocalDate lastDay(ReexaminationView view, Review review) {
        return review.length().lastDay(renewals.file(view.file()).term());
    }

    /** Announces the new decision to whoever applies it. */
    public void announceRevision(String reference) {
        var revised = open.found(reference);
        events.publishEvent(new DecisionRevised(reference, revised.view().siae(), revised.revision()));
    }

    /** Keeps the letter with the answer, to be handed over. */
    public void writeAnswer(String reference) {
        var letter = letters.answer(current(reference));
        open.change(reference, reexamination -> reexamination.write(letter));
    }

    /** The answer was handed over and explained: nothing is left to do. @throws Refusal when something is missing */
    public void handAnswer(String reference, Handing handing) {
        var handed = open.change(reference, reexamination -> reexamination.handAnswer(handing, clock.today()));
        prove(handed.answerLetter(), reference, handing);
    }

    /** The parcours ended or moved, or another decision replaces this one. */
    public void stop(String reference) {
        all.findByReferenceAndClosedOnIsNull(reference).ifPresent(reexamination -> {
            reexamination.stop(clock.today());
            all.saveAndFlush(reexamination);
        });
    }

    /** What is under way. @throws Refusal when nothing is */
    @Transactional(readOnly = true)
    public ReexaminationView current(String reference) {
        return open.found(reference).view();
    }

    /** Every decision handed over on a parcours, the oldest first. */
    @Transactional(readOnly = true)
    public List<ReexaminationView> history(String reference) {
        return all.findByReferenceOrderByOpenedOn(reference).stream().map(Reexamination::view).toList();
    }

    /** The decision of the commission that is under way. */
    @Transactional(readOnly = true)
    public DecisionView decision(String reference) {
        return decision(reference, current(reference).decision());
    }

    private DecisionView decision(String reference, UUID id) {
        return commission.decisionsOn(reference).stream()
                .filter(decision -> decision.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("Cette décision n'existe pas sur ce parcours : vérifiez sa référence."));
    }

    /** Somebody may have recorded the proof elsewhere already: it is written once. */
    private void prove(UUID letter, String reference, Handing handing) {
        if (notices.letters(reference).stream().filter(kept -> kept.id().equals(letter)).noneMatch(Letter::isHanded)) {
            notices.handed(letter, handing.means().label(), handing.by());
        }
    }
}

package fr.convergence.renewal;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.Authorisation;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursService;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows the commission's decision: a signature, another SIAE, an exit to prepare; or nothing left to decide. */
@Service
@Transactional
public class RenewalOutcomeService {

    private final RenewalFiles files;
    private final OpenFiles open;
    private final RenewalRules rules;
    private final RenewalCalendar calendar;
    private final RenewalLetters letters;
    private final ParcoursService parcours;
    private final NoticeService notices;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    RenewalOutcomeService(RenewalFiles files, OpenFiles open, RenewalRules rules, RenewalCalendar calendar, RenewalLetters letters,
            ParcoursService parcours, NoticeService notices, ProgrammeClock clock, ApplicationEventPublisher events) {
        this.files = files;
        this.open = open;
        this.rules = rules;
        this.calendar = calendar;
        this.letters = letters;
        this.parcours = parcours;
        this.notices = notices;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps the commission's decision; a renewal moves the day that contracts may reach.
     *
     * @return dates of the signature
     * @throws fr.convergence.rules.Refusal when law or programme do not allow the duration, or when a decision is already there
     */
    public RenewalDates decide(String reference, RenewalDecision decision) {
        var term = open.found(reference).term();
        var renewed = decision.outcome() == Outcome.RENEWED;
        if (renewed) {
            rules.check(rules.durations(parcours.view(reference), term), decision.until(), decision.reason().legal().orElse(null),
                    decision.trainingEndsOn());
        }
        open.change(reference, file -> file.decide(decision));
        if (renewed) {
            parcours.authorise(reference, new Authorisation(decision.id(), decision.until(), decision.reason().name(), decision.on()));
        }
        return calendar.signature(term);
    }

    /** Signs the contract that continues the one under way; a long interval between the two is told. */
    public void sign(String reference, ContractTerms terms) {
        var file = open.change(reference, signed -> signed.renew(terms.startsOn(), terms.endsOn(), clock.today()));
        parcours.renew(reference, terms);
        if (ChronoUnit.DAYS.between(file.term(), terms.startsOn()) - 1 > calendar.parameter("gapDays")) {
            notices.toProfession("direction", file.siae(), reference, RenewalNotices.GAP);
        }
    }

    /** The person did not sign, or confirms that she will not: her words are kept. */
    public void hesitate(String reference, String note) {
        open.change(reference, file -> file.hesitate(note));
    }

    /** The person declined the renewal: what comes next is prepared with her. */
    public void decline(String reference) {
        var file = follow(reference, RenewalStatus.DECLINED);
        letters.declined(file);
        events.publishEvent(new ExitToPrepare(reference, file.siae()));
    }

    /** Announces that the commission recommends another SIAE. */
    public void recommendTransfer(String reference) {
        var file = follow(reference, RenewalStatus.TRANSFER_RECOMMENDED);
        events.publishEvent(new TransferRecommended(reference, file.siae(), file.decision().by()));
    }

    /** Announces that the exit is to be prepared, to the person first. */
    public void prepareExit(String reference) {
        var file = follow(reference, RenewalStatus.EXIT_TO_PREPARE);
        letters.exit(file);
        events.publishEvent(new ExitToPrepare(reference, file.siae()));
    }

    /** There is nothing to renew any more; nothing happens without an open file. */
    public void withdraw(String reference) {
        files.findByReferenceAndClosedOnIsNull(reference).ifPresent(file -> {
            file.withdraw(clock.today());
            open.save(file);
            events.publishEvent(new FileWithdrawn(file.view().id(), reference, file.view().siae()));
        });
    }

    private RenewalView follow(String reference, RenewalStatus end) {
        return open.change(reference, file -> file.follow(end, clock.today()));
    }
}

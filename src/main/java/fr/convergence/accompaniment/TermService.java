package fr.convergence.accompaniment;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.parcours.ProgrammeLimits;
import fr.convergence.renewal.ExitGuard;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Watches over terms: of the contract under way, or of a period without one. A period always has a last day, so that no
 * term passes unseen.
 */
@Service
@Transactional
public class TermService {

    private final Accompaniments accompaniments;
    private final AccompanimentRules rules;
    private final AccompanimentAlerts alerts;
    private final ParcoursService parcours;
    private final ProgrammeLimits limits;
    private final ExitGuard guard;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    TermService(Accompaniments accompaniments, AccompanimentRules rules, AccompanimentAlerts alerts, ParcoursService parcours,
            ProgrammeLimits limits, ExitGuard guard, ProgrammeClock clock, ApplicationEventPublisher events) {
        this.accompaniments = accompaniments;
        this.rules = rules;
        this.alerts = alerts;
        this.parcours = parcours;
        this.limits = limits;
        this.guard = guard;
        this.clock = clock;
        this.events = events;
    }

    /** The next term. Without a contract and without a date, a decision is due within the time of the rules. */
    public Watch watch(String reference, String siae) {
        var term = parcours.view(reference).term();
        var under = found(reference, siae);
        if (term.isPresent()) {
            under.hasContract();
        } else if (under.withoutContractUntil() == null) {
            under.goOnWithoutContract(decisionDue(), clock.today(), decisionDue());
        }
        accompaniments.saveAndFlush(under);
        var last = term.orElseGet(under::withoutContractUntil);
        var opens = term.map(day -> day.minusMonths(limits.months("ouverture-dossier", day))).orElse(null);
        return new Watch(term.isPresent(), last, opens, last.plusDays(1));
    }

    /** Opens the renewal of the contract, once a term; when the programme ends with it, its exit is prepared instead. */
    public void openRenewal(String reference, String siae) {
        var view = parcours.view(reference);
        var under = found(reference, siae);
        var term = view.term().orElse(null);
        if (term == null || !isNear(term) || !under.openRenewal(term)) {
            return;
        }
        accompaniments.saveAndFlush(under);
        if (limits.programmeEnd(view.programmeStart()).isAfter(term)) {
            events.publishEvent(new RenewalDue(reference, siae));
        } else {
            prepareExit(reference, siae);
        }
    }

    private boolean isNear(LocalDate term) {
        return !term.minusMonths(limits.months("ouverture-dossier", term)).isAfter(clock.today());
    }

    /** Whether the term is over and nothing was decided. */
    @Transactional(readOnly = true)
    public boolean hasPassed(String reference, String siae) {
        var until = found(reference, siae).withoutContractUntil();
        return parcours.view(reference).term()
                .map(term -> term.isBefore(clock.today()))
                .orElse(until != null && until.isBefore(clock.today()));
    }

    /** The last day that passed, contract or period without one. */
    @Transactional(readOnly = true)
    public LocalDate missedTerm(String reference, String siae) {
        return parcours.view(reference).term().orElseGet(() -> found(reference, siae).withoutContractUntil());
    }

    /**
     * A contract was signed although its term had passed here.
     *
     * @throws Refusal when it does not begin after the one that ended, or goes beyond what is authorised
     */
    public void signAfterTerm(String reference, ContractTerms terms) {
        var ended = parcours.view(reference).term();
        if (ended.isPresent()) {
            Refusal.unless(terms.startsOn().isAfter(ended.get()),
                    "Le nouveau contrat commence après le terme du précédent (" + French.day(ended.get()) + ") : corrigez son premier jour.");
            parcours.renew(reference, terms);
        } else {
            parcours.resign(reference, terms);
        }
    }

    /** The accompaniment goes on without a contract until that day, the contract being over at its term. */
    public void goOnWithoutContract(String reference, String siae, LocalDate until) {
        Refusal.when(until == null, "Indiquez jusqu'à quand accompagner la personne sans contrat.");
        endContractAtItsTerm(reference);
        var view = parcours.view(reference);
        change(reference, siae, under -> under.goOnWithoutContract(until, clock.today(), latest(view)));
    }

    /** What to do instead of preparing an exit, in French, while a decision is expected; empty when none is. */
    @Transactional(readOnly = true)
    public Optional<String> insteadOfLeaving(String reference) {
        return guard.insteadOfLeaving(reference);
    }

    /**
     * The person will leave: the fil rouge is told, and a decision is due within the time of the rules.
     *
     * @throws Refusal while a decision on what follows the term is expected
     */
    public void endAndPrepareExit(String reference, String siae) {
        guard.refuseToLapse(reference);
        endContractAtItsTerm(reference);
        expectDecision(reference, siae);
        prepareExit(reference, siae);
    }

    /** Tells the fil rouge that an exit is to be prepared; nothing else changes. */
    public void prepareExit(String reference, String siae) {
        if (accompaniments.findByReferenceAndSiaeAndStoppedOnIsNull(reference, siae).isPresent()) {
            change(reference, siae, under -> under.prepareExit(clock.today()));
            alerts.toFilRouge(reference, AccompanimentNotices.EXIT_TO_PREPARE);
        }
    }

    /** Without a contract, something must be decided within the time of the rules. */
    void expectDecision(String reference, String siae) {
        change(reference, siae, under -> under.goOnWithoutContract(decisionDue(), clock.today(), decisionDue()));
    }

    void exitGivenUp(String reference, String siae) {
        change(reference, siae, Accompaniment::exitGivenUp);
    }

    private void endContractAtItsTerm(String reference) {
        parcours.view(reference).term().ifPresent(term -> {
            Refusal.unless(term.isBefore(clock.today()), "Le contrat a été prolongé entre-temps : rafraîchissez votre liste.");
            parcours.breakContract(reference, term, ContractEnd.TERM);
        });
    }

    private LocalDate decisionDue() {
        return rules.latest("DECISION", clock.today());
    }

    private LocalDate latest(ParcoursView view) {
        var allowed = rules.latest("WITHOUT_CONTRACT", clock.today());
        if (view.programmeStart() == null) {
            return allowed;
        }
        var end = limits.programmeEnd(view.programmeStart());
        return end.isBefore(allowed) ? end : allowed;
    }

    private void change(String reference, String siae, Consumer<Accompaniment> change) {
        var under = found(reference, siae);
        change.accept(under);
        accompaniments.saveAndFlush(under);
    }

    private Accompaniment found(String reference, String siae) {
        return accompaniments.findByReferenceAndSiaeAndStoppedOnIsNull(reference, siae)
                .orElseThrow(() -> new Refusal("L'accompagnement n'est plus en cours dans cette structure : rafraîchissez votre liste."));
    }
}

package fr.convergence.accompaniment;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.calendar.WorkingDays;
import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A contract breaks or the person is gone: nobody leaves the programme before she was looked for and a person decided. */
@Service
@Transactional
public class BreakService {

    private static final Set<ContractEnd> REASONS =
            Set.of(ContractEnd.BROKEN_BY_EMPLOYER, ContractEnd.BROKEN_BY_PERSON, ContractEnd.UNREACHABLE);

    private final ContractBreaks breaks;
    private final TermService terms;
    private final AccompanimentRules rules;
    private final ParcoursService parcours;
    private final WorkingDays workingDays;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    BreakService(ContractBreaks breaks, TermService terms, AccompanimentRules rules, ParcoursService parcours, WorkingDays workingDays,
            ProgrammeClock clock, ApplicationEventPublisher events) {
        this.breaks = breaks;
        this.terms = terms;
        this.rules = rules;
        this.parcours = parcours;
        this.workingDays = workingDays;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Records that the contract broke, or that the person is gone.
     *
     * @param brokenOn last day of the contract, today at the latest
     */
    public void declare(String reference, String siae, ContractEnd reason, LocalDate brokenOn, String note, String by) {
        Refusal.when(reason == null || brokenOn == null, "Pour une rupture, indiquez qui l'a décidée et le dernier jour du contrat.");
        Refusal.unless(REASONS.contains(reason), "Choisissez une rupture par l'employeur, par la personne, ou une personne injoignable.");
        var contract = parcours.view(reference).currentContract();
        Refusal.when(contract == null, "Aucun contrat n'est en cours : choisissez plutôt « Elle sort du programme » ou faites vivre le plan.");
        Refusal.when(brokenOn.isAfter(clock.today()), "Le dernier jour du contrat n'est pas encore passé : notez la rupture ce jour-là.");
        // A renewal signed ahead has not begun: it is the contract before it that breaks.
        var begun = !contract.startsOn().isAfter(clock.today());
        Refusal.when(begun && brokenOn.isBefore(contract.startsOn()), "Le contrat ne peut pas finir avant d'avoir commencé : corrigez la date.");
        breaks.saveAndFlush(new ContractBreak(reference, siae, reason, brokenOn, note, by, clock.today()));
    }

    /** Ends the contract that was declared broken; a decision is due from now on. */
    public void breakContract(String reference, String siae) {
        var declared = open(reference);
        parcours.breakContract(reference, declared.brokenOn(), declared.reason());
        terms.expectDecision(reference, siae);
        events.publishEvent(new NextDecisionMoved(reference, siae));
    }

    /** The break under review, or the last one. @throws Refusal when no contract ever broke */
    @Transactional(readOnly = true)
    public BreakView view(String reference) {
        return breaks.findByReferenceAndDecidedOnIsNull(reference)
                .or(() -> breaks.findFirstByReferenceOrderByDeclaredOnDescIdDesc(reference))
                .orElseThrow(() -> new Refusal("Aucune rupture n'est notée sur ce parcours."))
                .view();
    }

    /** One more day without an answer; the search goes on. */
    public void searchAgain(String reference, ContactChannel channel, String note, String by) {
        Refusal.when(channel == null, "Indiquez par quel moyen vous avez cherché la personne aujourd'hui.");
        var declared = open(reference);
        declared.tried(new Attempt(clock.today(), channel, note, by));
        breaks.saveAndFlush(declared);
    }

    /** How much she must be looked for before one may conclude to «sans nouvelles». */
    @Transactional(readOnly = true)
    public String searchText() {
        var rule = rules.search();
        return rule.attempts() + " tentatives, des jours différents, par " + rule.channels() + " moyens différents.";
    }

    /** Working day of the next attempt. */
    @Transactional(readOnly = true)
    public LocalDate nextAttempt() {
        return workingDays.after(clock.today(), rules.search().workingDays());
    }

    /** Signs a new contract in the structure; the accompaniment never stopped. */
    public void signAgain(String reference, ContractTerms contract, String by) {
        decide(reference, BreakDecision.NEW_CONTRACT, by);
        parcours.resign(reference, contract);
        events.publishEvent(new NextDecisionMoved(reference, contract.siae()));
    }

    /** The accompaniment goes on without a contract until that day. */
    public void goOnWithoutContract(String reference, String siae, LocalDate until, String by) {
        decide(reference, BreakDecision.WITHOUT_CONTRACT, by);
        terms.goOnWithoutContract(reference, siae, until);
        events.publishEvent(new NextDecisionMoved(reference, siae));
    }

    /**
     * The exit is prepared.
     *
     * @throws Refusal when it is said to be «sans nouvelles» and the person was not looked for enough
     */
    public void leave(String reference, boolean withoutNews, String by) {
        if (withoutNews) {
            open(reference).requireSearch(rules.search());
        }
        decide(reference, withoutNews ? BreakDecision.EXIT_WITHOUT_NEWS : BreakDecision.EXIT, by);
    }

    /** Refuses an exit «sans nouvelles» of somebody who was not looked for enough after her last break. */
    void requireSearch(String reference) {
        var rule = rules.search();
        breaks.findByReferenceAndDecidedOnIsNull(reference)
                .or(() -> breaks.findFirstByReferenceOrderByDeclaredOnDescIdDesc(reference))
                .orElseThrow(() -> new Refusal(rule.sentence() + " Déclarez pour cela une « Rupture » : « Personne injoignable »."))
                .requireSearch(rule);
    }

    private void decide(String reference, BreakDecision decision, String by) {
        var declared = open(reference);
        declared.decide(decision, by, clock.today());
        breaks.saveAndFlush(declared);
    }

    private ContractBreak open(String reference) {
        return breaks.findByReferenceAndDecidedOnIsNull(reference)
                .orElseThrow(() -> new Refusal("La suite de cette rupture est déjà décidée : rouvrez votre liste."));
    }
}

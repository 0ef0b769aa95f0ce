package fr.convergence.commission;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.document.DocumentKind;
import fr.convergence.document.DocumentService;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.RenewalDecision;
import fr.convergence.renewal.RenewalService;
import fr.convergence.rules.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an open session does: one file after the other, the minutes, the notification. */
@Service
@Transactional
public class DeliberationService {

    private final SessionStore store;
    private final Decisions decisions;
    private final Agendas agendas;
    private final WaitingList waiting;
    private final RulingRules rulings;
    private final CommissionLetters letters;
    private final MinutesDraft draft;
    private final MinutesPaper paper;
    private final DocumentService documents;
    private final RenewalService renewals;
    private final ParcoursService parcours;
    private final NoticeService notices;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    DeliberationService(SessionStore store, Decisions decisions, Agendas agendas, WaitingList waiting, RulingRules rulings,
            CommissionLetters letters, MinutesDraft draft, MinutesPaper paper, DocumentService documents, RenewalService renewals,
            ParcoursService parcours, NoticeService notices, ProgrammeClock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.decisions = decisions;
        this.agendas = agendas;
        this.waiting = waiting;
        this.rulings = rulings;
        this.letters = letters;
        this.draft = draft;
        this.paper = paper;
        this.documents = documents;
        this.renewals = renewals;
        this.parcours = parcours;
        this.notices = notices;
        this.clock = clock;
        this.events = events;
    }

    /** The next file in order; empty when all are decided. */
    public Optional<UUID> callNext(String reference) {
        var session = store.found(reference);
        var next = session.call();
        store.save(session);
        return next;
    }

    /**
     * Records the decision on one file; the renewal hears it at once, and an adjourned file has its next place at once.
     *
     * @throws Refusal when a condition of the decision is missing, or when somebody has just recorded one
     */
    public void decide(String reference, UUID file, Ruling ruling, String by) {
        var session = store.found(reference);
        var view = session.view();
        var item = view.item(file).orElseThrow(() -> new Refusal("Ce dossier n'est pas à l'ordre du jour de cette séance."));
        rulings.check(view, item, ruling, by);
        var until = ruling.outcome() == Outcome.RENEWED ? ruling.length().lastDay(renewals.file(file).term()) : null;
        var adjourned = ruling.outcome() == Outcome.ADJOURNED;
        session.settle(file, adjourned ? AgendaState.ADJOURNED : AgendaState.DECIDED);
        var decision = new Decision(reference, file, item.reference(), until, ruling, by, clock.today());
        store.refusingTheSecond(() -> decisions.saveAndFlush(decision));
        store.save(session);
        waiting.remove(file);
        if (adjourned) {
            events.publishEvent(new FileAdjourned(item.reference(), view.siae(), reference, ruling.asked()));
            agendas.place(renewals.file(file), reference);
        } else {
            events.publishEvent(new FileDecided(item.reference(), view.siae(), new RenewalDecision(decision.id(), reference,
                    ruling.outcome(), until, ruling.reason(), ruling.trainingEndsOn(), ruling.explanation(), by, clock.today())));
        }
    }

    /** First text of the minutes. */
    @Transactional(readOnly = true)
    public String draftMinutes(String reference) {
        return draft.of(store.found(reference).view(), decisions(reference));
    }

    /** Keeps the minutes, and prints them for the chair to sign. @param by account of who wrote them */
    public void record(String reference, String minutes, String by) {
        store.change(reference, session -> session.record(minutes));
        var session = store.found(reference).view();
        var unchanged = draftMinutes(reference).strip().equals(minutes.strip());
        documents.keep(reference, session.siae(), DocumentKind.MINUTES, paper.of(session, decisions(reference), unchanged ? null : minutes), by);
    }

    /** Writes to each person what was decided and why, tells the fil rouges, and closes the session. */
    public void notifyDecisions(String reference) {
        store.change(reference, session -> session.close(clock.today()));
        var siae = store.found(reference).view().siae();
        decisions(reference).forEach(decision -> {
            var letter = letters.decision(decision);
            tell(decision, letter);
            events.publishEvent(new DecisionNotified(decision.reference(), siae, decision.id(), letter));
            parcours.view(decision.reference()).referent(ReferentRole.FIL_ROUGE)
                    .ifPresent(account -> notices.toAccount(account, decision.reference(), CommissionNotices.DECIDED));
        });
    }

    private void tell(DecisionView decision, UUID letter) {
        decisions.findBySessionAndFileId(decision.session(), decision.file()).ifPresent(told -> {
            told.told(letter);
            decisions.saveAndFlush(told);
        });
    }

    /** Keeps that the letters were printed and given to the fils rouges. @param by account of who attests it */
    public void lettersOut(String reference, String by) {
        store.change(reference, session -> session.lettersOut(by, clock.today()));
    }

    /** Decisions of a session, in the order of its agenda. */
    @Transactional(readOnly = true)
    public List<DecisionView> decisions(String reference) {
        var recorded = decisions.findBySession(reference).stream().map(Decision::view).toList();
        return store.found(reference).view().agenda().stream()
                .flatMap(item -> recorded.stream().filter(decision -> decision.file().equals(item.file())))
                .toList();
    }

    /** Decisions on a parcours, the oldest first, adjournments included. */
    @Transactional(readOnly = true)
    public List<DecisionView> decisionsOn(String parcoursReference) {
        return decisions.findByReferenceOrderByDecidedOn(parcoursReference).stream().map(Decision::view).toList();
    }
}

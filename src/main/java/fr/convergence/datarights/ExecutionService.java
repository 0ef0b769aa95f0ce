package fr.convergence.datarights;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentLine;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.database.DatabaseContext;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.retention.ErasureCause;
import fr.convergence.retention.ErasureService;
import fr.convergence.retention.HoldService;
import fr.convergence.rules.Refusal;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does what was granted. */
@Service
@Transactional
public class ExecutionService {

    private static final String GONE = "Ce dossier est déjà effacé : il n'y a plus rien à faire sur lui.";

    private final DataRequests requests;
    private final AccessPackService packs;
    private final Corrections corrections;
    private final LimitationService limitations;
    private final ConsentRegister consents;
    private final ErasureService erasures;
    private final HoldService holds;
    private final ParcoursService parcours;
    private final DatarightsRules rules;
    private final ProgrammeClock clock;
    private final DatabaseContext database;

    ExecutionService(DataRequests requests, AccessPackService packs, Corrections corrections, LimitationService limitations, ConsentRegister consents,
            ErasureService erasures, HoldService holds, ParcoursService parcours, DatarightsRules rules, ProgrammeClock clock, DatabaseContext database) {
        this.requests = requests;
        this.packs = packs;
        this.corrections = corrections;
        this.limitations = limitations;
        this.consents = consents;
        this.erasures = erasures;
        this.holds = holds;
        this.parcours = parcours;
        this.rules = rules;
        this.clock = clock;
        this.database = database;
    }

    /**
     * Does it. An erasure is only checked here: it is asked for in the next step.
     *
     * @throws Refusal when something is missing, or the rules do not allow an erasure
     */
    public void execute(String number, Execution done, String by) {
        var request = request(number);
        var view = request.view();
        Refusal.when(view.reference() == null, GONE);
        database.beyondReach(() -> {
            execute(request, view, done, by);
            return null;
        });
        requests.saveAndFlush(request);
    }

    /** On all her files, wherever they are. */
    private void execute(DataRequest request, DataRequestView view, Execution done, String by) {
        switch (view.kind()) {
            case ACCESS -> request.executed(packs.print(view, by), by, clock.today());
            case RECTIFICATION -> corrections.correct(view, done, by);
            case LIMITATION -> references(view).forEach(reference -> limitations.set(reference, view.number(), by));
            case OBJECTION -> object(view, done.domain(), done.recipient(), by);
            case ERASURE -> {
                var rule = erasureRule(view);
                Refusal.unless(rule.allowed(), rule.sentence());
            }
        }
        if (view.kind() != DataRight.ACCESS) {
            request.executed(null, by, clock.today());
        }
    }

    /** What the rules say of erasing this file now, in French. */
    @Transactional(readOnly = true)
    public String erasureSentence(String number) {
        var view = request(number).view();
        return view.reference() == null ? GONE : database.beyondReach(() -> erasureRule(view)).sentence();
    }

    /** Asks for the erasure; when it is done, {@link fr.convergence.retention.ErasureDone} tells it. */
    public void requestErasure(String number) {
        erasures.ask(request(number).view().reference(), ErasureCause.REQUEST, number);
    }

    private DatarightsRules.ErasureRule erasureRule(DataRequestView view) {
        var references = references(view);
        var views = parcours.views(references);
        var contract = views.stream().anyMatch(seen -> seen.closedOn() == null && seen.term().filter(term -> !term.isBefore(clock.today())).isPresent());
        var followup = views.stream().anyMatch(seen -> seen.closedOn() == null && seen.hiredOn() != null);
        return rules.erasure(holds.isHeld(references), contract, followup);
    }

    /** All that was agreed, for the domains and recipients she names, is taken back and written down. */
    private void object(DataRequestView view, Domain domain, Recipient recipient, String by) {
        for (var reference : references(view)) {
            for (var each : domain == null ? Arrays.asList(Domain.values()) : List.of(domain)) {
                for (var to : recipient == null ? Arrays.asList(Recipient.values()) : List.of(recipient)) {
                    if (consents.answer(reference, each, to).filter(ConsentAnswer.WITHDRAWN::equals).isEmpty() || agreedByName(reference, each, to)) {
                        consents.record(reference, each, to, ConsentAnswer.WITHDRAWN, ConsentMeans.ORAL, by);
                    }
                }
            }
        }
    }

    /** A yes to one organisation that came after a no to all of them. */
    private boolean agreedByName(String reference, Domain domain, Recipient recipient) {
        return consents.current(reference).stream().map(ConsentLine::sharing)
                .anyMatch(asked -> asked.domain() == domain && asked.recipient() == recipient && asked.organisation() != null && consents.allows(reference, asked));
    }

    private List<String> references(DataRequestView view) {
        return erasures.subject(view.reference()).map(subject -> List.copyOf(subject.references())).orElse(List.of(view.reference()));
    }

    private DataRequest request(String number) {
        return requests.findByNumber(number).orElseThrow(() -> new Refusal("Cette demande n'existe plus : actualisez la page."));
    }
}

package fr.convergence.pass;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.DirectoryService;
import fr.convergence.parcours.ContractEnd;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.function.Function;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The life of a person's PASS IAE: opened by a hire, suspended between contracts, closed after a long suspension. */
@Service
@Transactional
public class PassService {

    private final PassBook book;
    private final PassRules rules;
    private final SuspensionRules suspensions;
    private final ParcoursService parcours;
    private final DirectoryService directory;
    private final PassNotices notices;
    private final ProgrammeClock clock;

    PassService(PassBook book, PassRules rules, SuspensionRules suspensions, ParcoursService parcours, DirectoryService directory,
            PassNotices notices, ProgrammeClock clock) {
        this.book = book;
        this.rules = rules;
        this.suspensions = suspensions;
        this.parcours = parcours;
        this.directory = directory;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws Refusal before the first contract: there is no PASS yet */
    @Transactional(readOnly = true)
    public PassView of(String reference) {
        return view(book.found(reference));
    }

    /** Refuses a reference that is unknown, or of another structure: both alike. */
    @Transactional(readOnly = true)
    public void checkStructure(String reference, String siae) {
        Refusal.unless(parcours.views(List.of(reference)).stream().anyMatch(view -> view.siae().equals(siae)),
                "Aucun parcours de votre structure ne porte cette référence : vérifiez-la.");
    }

    /** The latest PASS of each person who has one: one reading for all of them. */
    @Transactional(readOnly = true)
    public Map<UUID, PassView> latest(Collection<UUID> people) {
        return book.all(people).stream().map(this::view).collect(Collectors.toMap(PassView::personId, Function.identity(), (first, last) -> last));
    }

    private PassView view(Pass pass) {
        return pass.view(clock.today(), rules.waiting(pass.endsOn()), rules.duration(rules.mode(pass.startsOn()), pass.startsOn()).source());
    }

    /**
     * The parcours opened, moved or signed again: the PASS that is still valid goes on, its suspension ends the day before
     * the contract; else a new one opens on its first day. Without a contract yet, the PASS is suspended.
     *
     * @throws Refusal during the waiting period, without a prescriber's derogation (R5132-1-4)
     */
    public void hired(String reference) {
        var view = parcours.view(reference);
        if (view.currentContract() == null) {
            contractEnded(reference, ContractEnd.TRANSFERRED);
        } else {
            hired(reference, view, view.currentContract().startsOn());
        }
    }

    private void hired(String reference, ParcoursView view, LocalDate hire) {
        var latest = book.latest(view.personId()).filter(pass -> !hire.isAfter(pass.endsOn()) && !pass.isClosed());
        if (latest.isEmpty() && view.goesOn()) {
            return; // the PASS is over, its prolongation may still be asked, and no new one opens meanwhile
        }
        if (latest.isEmpty()) {
            refuseWhileWaiting(view.personId(), hire);
        }
        var pass = latest.orElseGet(() -> new Pass(view.personId(), hire, defaultEnd(hire)));
        var first = view.contracts().stream().map(ContractTerms::startsOn).min(Comparator.naturalOrder()).orElse(hire);
        if (pass.statusOn(clock.today()) == PassStatus.FUTURE && !first.equals(pass.startsOn())) {
            pass.postpone(first, defaultEnd(first), clock.today());
        }
        pass.lift(hire);
        book.keep(reference, pass);
    }

    private LocalDate defaultEnd(LocalDate start) {
        return rules.duration(rules.mode(start), start).lastDay(start);
    }

    private void refuseWhileWaiting(UUID personId, LocalDate hire) {
        book.latest(personId).ifPresent(pass -> {
            var waiting = rules.waiting(pass.endsOn());
            var granted = pass.derogation().map(Derogation::granted).orElse(false);
            Refusal.when(pass.isInWaitingOn(hire, waiting) && !granted,
                    "La personne est en délai de carence jusqu'au " + French.day(pass.waitingUntil(waiting)) + " ("
                            + waiting.source() + ") : demandez à un prescripteur une dérogation, puis consignez-la.");
        });
    }

    /**
     * The contract ended: the PASS is suspended from the next day, for as long as the rules allow, until somebody hires.
     * Nothing happens to a PASS that is over, or suspended already.
     */
    public void contractEnded(String reference, ContractEnd why) {
        var view = parcours.view(reference);
        var last = view.contracts().stream().map(ContractTerms::endsOn).max(Comparator.naturalOrder());
        var pass = book.latest(view.personId());
        if (last.isPresent() && pass.isPresent()) {
            var oldest = clock.today().minusDays(rules.parameter("retroactivityDays", clock.today()));
            var start = later(last.get().plusDays(1), oldest);
            var declaredOn = later(start, clock.today());
            if (pass.get().statusOn(start) == PassStatus.VALID && pass.get().statusOn(declaredOn) == PassStatus.VALID) {
                var reason = SuspensionReasons.after(why);
                suspend(reference, pass.get(),
                        new Suspension(start, suspensions.maxEnd(start, declaredOn).day(), reason, null, declaredOn), view);
                notices.suspensionToDeclare(view);
            }
        }
    }

    /**
     * Suspends the PASS for another cause, declared today by the structure that made the last hire.
     *
     * @param until last day, included; null for the longest the rules allow
     * @throws Refusal when the rules of that day do not allow it
     */
    public void suspend(String reference, LocalDate from, LocalDate until, SuspensionReason reason) {
        var today = clock.today();
        var last = until == null ? suspensions.maxEnd(from, today).day() : until;
        suspend(reference, book.found(reference), new Suspension(from, last, reason, null, today), parcours.view(reference));
    }

    private void suspend(String reference, Pass pass, Suspension asked, ParcoursView view) {
        var lastHire = view.contracts().stream().map(ContractTerms::startsOn).max(Comparator.naturalOrder()).orElse(null);
        suspensions.check(pass, asked, directory.siae(view.siae()).kind(), lastHire);
        pass.suspend(asked);
        book.keep(reference, pass);
    }

    /**
     * Closes the PASS after a long suspension, once the person's situation was examined and she was told.
     *
     * @param pendingApplications days on which applications that still wait were made
     * @throws Refusal with every obstacle
     */
    public void close(String reference, List<LocalDate> pendingApplications, String examination, LocalDate noticedOn, String by) {
        var facts = facts(reference, pendingApplications);
        book.change(reference, pass -> {
            suspensions.closability(pass, facts, clock.today()).require();
            var suspension = suspensions.longSuspension(pass, facts, clock.today()).orElseThrow();
            pass.close(new Closure(clock.today(), suspension.startsOn(), examination, noticedOn, by));
        });
    }

    private ClosureFacts facts(String reference, List<LocalDate> pendingApplications) {
        var contracts = parcours.view(reference).contracts();
        return new ClosureFacts(contracts.stream().map(ContractTerms::startsOn).toList(),
                contracts.stream().map(ContractTerms::endsOn).toList(), pendingApplications);
    }

    /**
     * Records what a prescriber decided on a new PASS during the waiting period (R5132-1-4). When it is granted, the first
     * contract of the new parcours opens a new PASS.
     */
    public void derogate(String reference, Derogation decided) {
        book.change(reference, pass -> {
            Refusal.unless(pass.isInWaitingOn(clock.today(), rules.waiting(pass.endsOn())),
                    "La personne n'est pas en délai de carence : aucune dérogation n'est nécessaire.");
            pass.derogate(decided);
        });
    }

    /** Writes down the number given by the platform. @throws Refusal when its form is wrong */
    public void identify(String reference, String number) {
        book.identify(reference, number);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

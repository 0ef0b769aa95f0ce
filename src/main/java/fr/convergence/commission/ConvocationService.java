package fr.convergence.commission;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.notification.Notice;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalStatus;
import fr.convergence.rules.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A session from its preparation to its opening: who sits, who is told, what happens when it cannot be held. */
@Service
@Transactional
public class ConvocationService {

    private final SessionStore store;
    private final Agendas agendas;
    private final CommissionMembers members;
    private final CommissionRules rules;
    private final CommissionLetters letters;
    private final SessionCalendar calendar;
    private final RenewalService renewals;
    private final ParcoursService parcours;
    private final NoticeService notices;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    ConvocationService(SessionStore store, Agendas agendas, CommissionMembers members, CommissionRules rules, CommissionLetters letters,
            SessionCalendar calendar, RenewalService renewals, ParcoursService parcours, NoticeService notices, ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.agendas = agendas;
        this.members = members;
        this.rules = rules;
        this.letters = letters;
        this.calendar = calendar;
        this.renewals = renewals;
        this.parcours = parcours;
        this.notices = notices;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Settles date, seats, agenda and recusals; the convocations leave next.
     *
     * @param order files in the order of examination
     * @param recusals accounts by file
     * @throws Refusal when the persons cannot be told in time of that day, or when no file is complete
     */
    public void prepare(String reference, SessionPlan plan, List<Seat> seats, String chair, List<UUID> order, Map<UUID, Set<String>> recusals) {
        rules.checkDay(plan.heldOn());
        var session = store.found(reference);
        members.checkSeats(seats, session.view().siae());
        agendas.reorder(session, order);
        session.prepare(plan, seats, chair, order, recusals);
        agendas.followNewDay(session);
        store.save(session);
        Refusal.when(session.view().listed().stream().noneMatch(item -> renewals.file(item.file()).status() == RenewalStatus.READY),
                "Aucun dossier complet ne reste à l'ordre du jour : attendez qu'un dossier soit complet, changez la date ou annulez la séance.");
    }

    /**
     * Tells members and persons; files that are not complete go to a later session, and their fil rouge is told.
     *
     * @return dates of the opening; empty when the persons cannot be told in time any more: the session needs another day
     */
    public Optional<SessionDates> convene(String reference) {
        var session = store.found(reference);
        var heldOn = session.view().heldOn();
        if (!rules.canStillConvene(heldOn)) {
            session.delay();
            store.save(session);
            return Optional.empty();
        }
        agendas.releaseIncomplete(session).forEach(incomplete -> tellFilRouge(incomplete, CommissionNotices.FILE_INCOMPLETE));
        session.convene(clock.today());
        store.save(session);
        var view = session.view();
        view.invited().forEach(account ->
                notices.invite(account, reference, CommissionNotices.CONVENED, address -> calendar.request(view, address)));
        view.listed().forEach(item -> letters.convocation(item.reference(), view));
        events.publishEvent(new SessionConvened(reference, view.siae(), view.listed().stream().map(AgendaView::file).toList()));
        return Optional.of(rules.holding(heldOn));
    }

    /**
     * Opens the session; a file on which nobody who came may decide goes to another one.
     *
     * @param present accounts of who came
     * @return whether enough seats are taken to decide
     */
    public boolean open(String reference, List<String> present, String chair) {
        var session = store.found(reference);
        var enough = session.open(present, chair, rules.quorum(session.view().seats().size()), clock.today());
        store.save(session);
        if (enough) {
            deferWhatNobodyMayDecide(session);
        }
        return enough;
    }

    /** Recusals and absences together can leave a file without anybody to decide on it. */
    private void deferWhatNobodyMayDecide(Session session) {
        var view = session.view();
        view.listed().stream().filter(item -> view.sittingFor(item).isEmpty()).forEach(item -> {
            session.defer(item.file());
            store.save(session);
            letters.deferred(item.reference(), view);
            tellFilRouge(item.reference(), CommissionNotices.FILE_DEFERRED);
            agendas.place(renewals.file(item.file()), view.reference());
        });
    }

    /** The session is not held on its day. */
    public void miss(String reference) {
        store.change(reference, Session::miss);
    }

    /** Dates of a session that waits for another day. */
    public SessionDates rescheduling() {
        return rules.rescheduling();
    }

    /** Gives the session another day; members and persons are told again. Files it would come too late for go elsewhere. */
    public void postpone(String reference, SessionPlan plan) {
        rules.checkDay(plan.heldOn());
        var session = store.found(reference);
        var before = session.view();
        session.postpone(plan);
        store.save(session);
        var gone = agendas.followNewDay(session);
        if (before.convenedOn() != null) {
            gone.forEach(left -> letters.moved(left, before));
        }
    }

    /** Gives the session up; its files are placed again, and whoever had been told is told. */
    public void cancel(String reference) {
        var before = store.found(reference).view();
        store.change(reference, Session::cancel);
        var cancelled = store.found(reference).view();
        if (before.convenedOn() != null) {
            before.invited().forEach(account ->
                    notices.invite(account, reference, CommissionNotices.CANCELLED, address -> calendar.cancellation(cancelled, address)));
            before.listed().forEach(item -> letters.moved(item.reference(), before));
        }
        before.listed().forEach(item -> agendas.place(renewals.file(item.file()), reference));
    }

    private void tellFilRouge(String parcoursReference, Notice notice) {
        parcours.view(parcoursReference).referent(ReferentRole.FIL_ROUGE)
                .ifPresent(account -> notices.toAccount(account, parcoursReference, notice));
    }
}

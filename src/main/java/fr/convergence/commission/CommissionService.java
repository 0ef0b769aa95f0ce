package fr.convergence.commission;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.Staff;
import fr.convergence.notification.NoticeService;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalView;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a session up to its opening, and what is read of sessions; {@link DeliberationService} takes over from there. */
@Service
@Transactional
public class CommissionService {

    private static final Set<SessionStatus> TO_COME =
            Set.of(SessionStatus.PLANNED, SessionStatus.CONVENED, SessionStatus.NOT_HELD, SessionStatus.OPEN);

    private final Sessions sessions;
    private final SessionStore store;
    private final Agendas agendas;
    private final CommissionMembers members;
    private final CommissionRules rules;
    private final CommissionLetters letters;
    private final RenewalService renewals;
    private final NoticeService notices;
    private final ProgrammeClock clock;

    CommissionService(Sessions sessions, SessionStore store, Agendas agendas, CommissionMembers members, CommissionRules rules,
            CommissionLetters letters, RenewalService renewals, NoticeService notices, ProgrammeClock clock) {
        this.sessions = sessions;
        this.store = store;
        this.agendas = agendas;
        this.members = members;
        this.rules = rules;
        this.letters = letters;
        this.renewals = renewals;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Plans a session; everyone who may sit is invited until the titulars are chosen.
     *
     * @param capacity files at most
     * @return its reference, «COM-2026-003»
     * @throws Refusal on a day that is not worked, or too near for people to be told in time
     */
    public String plan(String siae, SessionPlan plan, int capacity) {
        rules.checkDay(plan.heldOn());
        var reference = "COM-%d-%03d".formatted(clock.today().getYear(), sessions.nextNumber());
        sessions.saveAndFlush(new Session(reference, siae, plan, capacity, members.seats(siae).stream().map(Staff::account).toList()));
        return reference;
    }

    /** Lists the files that wait. @return dates of the preparation */
    public SessionDates fillAgenda(String reference) {
        var session = store.found(reference);
        agendas.fill(session);
        return rules.preparation(session.view().heldOn());
    }

    /** Puts a file that has just become complete on the next agenda with room. */
    public void schedule(String parcoursReference) {
        agendas.place(renewals.pending(parcoursReference), null);
    }

    /**
     * Settles date, members, agenda and recusals; the convocations leave next.
     *
     * @param order files in the order of examination
     * @param recusals accounts by file
     */
    public void prepare(String reference, SessionPlan plan, List<String> titulars, String chair, List<UUID> order,
            Map<UUID, Set<String>> recusals) {
        rules.checkDay(plan.heldOn());
        var session = store.found(reference);
        members.checkSeats(titulars, session.view().siae());
        agendas.reorder(session, order);
        session.prepare(plan, titulars, chair, order, recusals);
        store.save(session);
    }

    /** Tells members and persons. @return dates of the opening */
    public SessionDates convene(String reference) {
        store.change(reference, session -> session.convene(clock.today()));
        var session = session(reference);
        session.members().forEach(member -> notices.toAccount(member.account(), reference, CommissionNotices.CONVENED));
        session.listed().forEach(item -> letters.convocation(item.reference(), session));
        return rules.holding(session.heldOn());
    }

    /** Opens the session. @return whether enough members came to decide */
    public boolean open(String reference, List<String> present, String chair) {
        var session = store.found(reference);
        var enough = session.open(present, chair, rules.quorum(session.view().members().size()), clock.today());
        store.save(session);
        return enough;
    }

    /** The session is not held on its day. */
    public void miss(String reference) {
        store.change(reference, Session::miss);
    }

    /** Gives the session another day; members and persons are told again. */
    public void postpone(String reference, SessionPlan plan) {
        rules.checkDay(plan.heldOn());
        store.change(reference, session -> session.postpone(plan));
    }

    /** Gives the session up; its files are placed again, and whoever had been told is told. */
    public void cancel(String reference) {
        var before = session(reference);
        store.change(reference, Session::cancel);
        if (before.convenedOn() != null) {
            before.members().forEach(member -> notices.toAccount(member.account(), reference, CommissionNotices.CANCELLED));
            before.listed().forEach(item -> letters.moved(item.reference(), before));
        }
        before.listed().forEach(item -> agendas.place(renewals.file(item.file()), reference));
    }

    /** A file has nothing to be decided any more. @return session whose agenda it leaves; empty when it was on none */
    public Optional<String> withdraw(UUID file) {
        var listing = sessions.findListing(file);
        listing.ifPresent(session -> {
            session.withdraw(file);
            store.save(session);
        });
        return listing.map(session -> session.view().reference());
    }

    /** @throws Refusal when no session has this reference */
    @Transactional(readOnly = true)
    public SessionView session(String reference) {
        return store.found(reference).view();
    }

    /** Sessions of a structure that are not over, the next first. */
    @Transactional(readOnly = true)
    public List<SessionView> upcoming(String siae) {
        return sessions.findBySiaeAndStatusInOrderByHeldOnAscReferenceAsc(siae, TO_COME).stream().map(Session::view).toList();
    }

    /** Session on whose agenda the file is now. */
    @Transactional(readOnly = true)
    public Optional<SessionView> sessionOf(UUID file) {
        return sessions.findListing(file).map(Session::view);
    }

    /** Complete files that may be put on this agenda, the nearest term first, whether another session lists them or not. */
    @Transactional(readOnly = true)
    public List<RenewalView> candidates(String reference) {
        return renewals.ready(session(reference).siae());
    }

    /** Colleagues who may sit in this session. */
    @Transactional(readOnly = true)
    public List<Staff> seats(String reference) {
        return members.seats(session(reference).siae());
    }

    /** Colleagues who may take care of an action proposed in this session. */
    @Transactional(readOnly = true)
    public List<Staff> carers(String reference) {
        return members.carers(session(reference).siae());
    }

    /** Members who must be present to decide. */
    @Transactional(readOnly = true)
    public int quorum(String reference) {
        return rules.quorum(session(reference).members().size());
    }

    /** Last day on which the convocations of the session may leave. */
    @Transactional(readOnly = true)
    public LocalDate conveneBy(String reference) {
        return rules.conveneBy(session(reference).heldOn());
    }

    /** First day on which a session may be held when the convocations leave today. */
    public LocalDate earliestDay() {
        return rules.earliest();
    }
}

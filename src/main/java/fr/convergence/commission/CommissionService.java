package fr.convergence.commission;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.Staff;
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

/** Plans sessions, gives files their place and reads both; {@link ConvocationService}, then {@link DeliberationService} go on. */
@Service
@Transactional
public class CommissionService {

    private static final Set<SessionStatus> TO_COME =
            Set.of(SessionStatus.PLANNED, SessionStatus.CONVENED, SessionStatus.NOT_HELD, SessionStatus.OPEN);

    private final Sessions sessions;
    private final SessionStore store;
    private final Agendas agendas;
    private final WaitingList waiting;
    private final CommissionMembers members;
    private final CommissionRules rules;
    private final RenewalService renewals;
    private final ProgrammeClock clock;

    CommissionService(Sessions sessions, SessionStore store, Agendas agendas, WaitingList waiting, CommissionMembers members, CommissionRules rules,
            RenewalService renewals, ProgrammeClock clock) {
        this.sessions = sessions;
        this.store = store;
        this.agendas = agendas;
        this.waiting = waiting;
        this.members = members;
        this.rules = rules;
        this.renewals = renewals;
        this.clock = clock;
    }

    /**
     * Plans a session; the seats of the table are proposed until others are chosen.
     *
     * @param capacity files at most
     * @return its reference, «COM-2026-003»
     * @throws Refusal on a day that is not worked, or too near for people to be told in time
     */
    public String plan(String siae, SessionPlan plan, int capacity) {
        rules.checkDay(plan.heldOn());
        var reference = "COM-%d-%03d".formatted(clock.today().getYear(), sessions.nextNumber());
        sessions.saveAndFlush(new Session(reference, siae, plan, capacity, members.proposed(siae)));
        return reference;
    }

    /** Lists the files that wait. @return dates of the preparation */
    public SessionDates fillAgenda(String reference) {
        var session = store.found(reference);
        agendas.fill(session);
        return rules.preparation(session.view().heldOn());
    }

    /** Books a place for the open file of a parcours, complete or still being written; a file that has a place keeps it. */
    public void reserve(String parcoursReference) {
        if (renewals.hasPending(parcoursReference)) {
            agendas.place(renewals.pending(parcoursReference), null);
        }
    }

    /** A file has nothing to be decided any more. @return session whose agenda it leaves; empty when it was on none */
    public Optional<String> withdraw(UUID file) {
        waiting.remove(file);
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

    /** Files that may be put on this agenda, the nearest term first, whether a session lists them or not. */
    @Transactional(readOnly = true)
    public List<RenewalView> candidates(String reference) {
        return agendas.candidates(session(reference).siae());
    }

    /** Colleagues who may sit in this session, as titulars or deputies. */
    @Transactional(readOnly = true)
    public List<Staff> eligible(String reference) {
        return members.eligible(session(reference).siae());
    }

    /** Qualities in which people sit in this session: French name by code. */
    @Transactional(readOnly = true)
    public Map<String, String> qualities(String reference) {
        return rules.qualities(session(reference).siae());
    }

    /** Colleagues who may take care of an action proposed in this session. */
    @Transactional(readOnly = true)
    public List<Staff> carers(String reference) {
        return members.carers(session(reference).siae());
    }

    /** Seats that must be taken to decide. */
    @Transactional(readOnly = true)
    public int quorum(String reference) {
        return rules.quorum(session(reference).seats().size());
    }

    /** Last day on which the convocations of the session may leave. */
    @Transactional(readOnly = true)
    public LocalDate conveneBy(String reference) {
        return rules.conveneBy(session(reference).heldOn());
    }

    /** Last day on which a session is of use to a contract that ends on that term. */
    public LocalDate lastUsefulDay(LocalDate term) {
        return rules.lastUsefulDay(term);
    }

    /** First day on which a session may be held when the convocations leave today. */
    public LocalDate earliestDay() {
        return rules.earliest();
    }
}

package fr.convergence.commission;

import fr.convergence.parcours.French;
import fr.convergence.rules.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One meeting of the commission: who, when, which files in which order, and what became of each. */
@Entity
@Table(name = "commission_session")
class Session {

    @Id
    private String reference;

    private String siae;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    private LocalDate heldOn;
    private LocalTime startsAt;
    private String place;
    private int capacity;
    private String chair;

    @ElementCollection
    @CollectionTable(name = "commission_member", joinColumns = @JoinColumn(name = "session"))
    @OrderColumn(name = "rank")
    private List<Member> members = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "session", nullable = false, updatable = false)
    @OrderBy("rank")
    private List<AgendaItem> agenda = new ArrayList<>();

    private UUID called;
    private LocalDate convenedOn;
    private String minutes;
    private LocalDate closedOn;

    @Version
    private int version;

    protected Session() {}

    Session(String reference, String siae, SessionPlan plan, int capacity, Collection<String> members) {
        Refusal.when(capacity < 1, "La séance examine au moins un dossier.");
        this.reference = reference;
        this.siae = siae;
        this.status = SessionStatus.PLANNED;
        this.capacity = capacity;
        set(plan);
        members.forEach(account -> this.members.add(new Member(account, false)));
    }

    private void set(SessionPlan plan) {
        heldOn = plan.heldOn();
        startsAt = plan.startsAt();
        place = plan.place();
    }

    boolean hasRoom() {
        return status == SessionStatus.PLANNED && listed().count() < capacity;
    }

    void list(UUID file, String parcours) {
        expect(SessionStatus.PLANNED);
        Refusal.unless(hasRoom(), "Cette séance est complète : " + capacity + " dossiers au plus.");
        // A file that comes back to a session it had left takes its old line again.
        agenda.removeIf(item -> item.concerns(file) && !item.isListed());
        agenda.add(new AgendaItem(file, parcours, agenda.size() + 1));
    }

    void prepare(SessionPlan plan, List<String> titulars, String chairing, List<UUID> order, Map<UUID, Set<String>> recusals) {
        expect(SessionStatus.PLANNED);
        Refusal.when(titulars.size() < 2, "Désignez au moins deux titulaires : personne ne décide seul.");
        Refusal.unless(titulars.contains(chairing), "La présidence revient à l'un des titulaires : désignez-le.");
        Refusal.when(order.isEmpty(), "Aucun dossier n'est inscrit : annulez la séance, ou attendez qu'un dossier soit complet.");
        set(plan);
        members.clear();
        titulars.forEach(account -> members.add(new Member(account, false)));
        chair = chairing;
        agenda.forEach(item -> {
            item.moveTo(item.isListed() ? order.indexOf(item.file()) + 1 : agenda.size());
            item.recuse(recusals.getOrDefault(item.file(), Set.of()));
        });
    }

    void convene(LocalDate today) {
        Refusal.unless(status == SessionStatus.PLANNED || status == SessionStatus.NOT_HELD, "Cette séance est déjà convoquée.");
        status = SessionStatus.CONVENED;
        convenedOn = today;
    }

    /** Opens the session when enough members came. @return false without the quorum */
    boolean open(List<String> present, String chairing, int quorum, LocalDate today) {
        expect(SessionStatus.CONVENED);
        Refusal.when(today.isBefore(heldOn), "La séance est prévue le " + French.day(heldOn) + " : elle s'ouvre ce jour-là.");
        Refusal.unless(members.stream().map(Member::account).toList().containsAll(present),
                "Seuls les titulaires désignés peuvent être présents.");
        members.replaceAll(member -> new Member(member.account(), present.contains(member.account())));
        if (present.size() < quorum) {
            status = SessionStatus.NOT_HELD;
            return false;
        }
        Refusal.unless(present.contains(chairing), "La présidence revient à un membre présent.");
        chair = chairing;
        status = SessionStatus.OPEN;
        return true;
    }

    void miss() {
        expect(SessionStatus.CONVENED);
        status = SessionStatus.NOT_HELD;
    }

    void postpone(SessionPlan plan) {
        expect(SessionStatus.NOT_HELD);
        set(plan);
    }

    void cancel() {
        Refusal.unless(status == SessionStatus.PLANNED || status == SessionStatus.NOT_HELD, "Cette séance ne peut plus être annulée.");
        status = SessionStatus.CANCELLED;
        agenda.stream().filter(AgendaItem::isListed).forEach(item -> item.becomes(AgendaState.RELEASED));
    }

    /** The next file in order; empty when all are decided. */
    Optional<UUID> call() {
        expect(SessionStatus.OPEN);
        called = listed().min(Comparator.comparingInt(item -> item.view().rank())).map(AgendaItem::file).orElse(null);
        return Optional.ofNullable(called);
    }

    void settle(UUID file, AgendaState state) {
        expect(SessionStatus.OPEN);
        item(file).becomes(state);
    }

    void release(UUID file) {
        expect(SessionStatus.PLANNED);
        item(file).becomes(AgendaState.RELEASED);
    }

    void withdraw(UUID file) {
        item(file).becomes(AgendaState.WITHDRAWN);
        called = file.equals(called) ? null : called;
    }

    void record(String text) {
        expect(SessionStatus.OPEN);
        Refusal.when(listed().findAny().isPresent(), "Il reste un dossier sans décision.");
        minutes = text;
    }

    void close(LocalDate today) {
        expect(SessionStatus.OPEN);
        status = SessionStatus.CLOSED;
        closedOn = today;
    }

    private AgendaItem item(UUID file) {
        return agenda.stream().filter(item -> item.concerns(file)).findFirst()
                .orElseThrow(() -> new Refusal("Ce dossier n'est pas à l'ordre du jour de cette séance."));
    }

    private Stream<AgendaItem> listed() {
        return agenda.stream().filter(AgendaItem::isListed);
    }

    private void expect(SessionStatus expected) {
        Refusal.unless(status == expected,
                "Cette séance est « " + status.label().toLowerCase(Locale.FRENCH) + " » : rafraîchissez votre liste.");
    }

    SessionView view() {
        return new SessionView(reference, siae, status, heldOn, startsAt, place, capacity, chair,
                members.stream().map(member -> new MemberView(member.account(), member.present())).toList(),
                agenda.stream().map(AgendaItem::view).sorted(Comparator.comparingInt(AgendaView::rank)).toList(),
                called, convenedOn, minutes, closedOn);
    }
}

package fr.convergence.commission;

import fr.convergence.encryption.Sealed;
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
    @CollectionTable(name = "commission_seat", joinColumns = @JoinColumn(name = "session"))
    @OrderColumn(name = "rank")
    private List<Seat> seats = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "session", nullable = false, updatable = false)
    @OrderBy("rank")
    private List<AgendaItem> agenda = new ArrayList<>();

    private UUID called;
    private LocalDate convenedOn;
    private int sequence;

    @Sealed
    private String minutes;

    private LocalDate closedOn;
    private LocalDate lettersOutOn;
    private String lettersOutBy;

    @Version
    private int version;

    protected Session() {}

    Session(String reference, String siae, SessionPlan plan, int capacity, List<Seat> seats) {
        Refusal.when(capacity < 1, "La séance examine au moins un dossier.");
        this.reference = reference;
        this.siae = siae;
        this.status = SessionStatus.PLANNED;
        this.capacity = capacity;
        set(plan);
        this.seats.addAll(seats);
    }

    private void set(SessionPlan plan) {
        heldOn = plan.heldOn();
        startsAt = plan.startsAt();
        place = plan.place();
    }

    boolean isPlanned() {
        return status == SessionStatus.PLANNED;
    }

    boolean hasRoom() {
        return isPlanned() && listed().count() < capacity;
    }

    /** Whether the agenda may change: the persons have not been told, or are to be told again. */
    private void expectOpenAgenda() {
        Refusal.unless(status == SessionStatus.PLANNED || status == SessionStatus.NOT_HELD, "La séance du " + French.day(heldOn)
                + " est « " + status.label().toLowerCase(Locale.FRENCH) + " » : son ordre du jour ne change plus.");
    }

    void list(UUID file, String parcours) {
        expect(SessionStatus.PLANNED);
        Refusal.unless(hasRoom(), "Cette séance est complète : " + capacity + " dossiers au plus.");
        // A file that comes back to a session it had left takes its old line again.
        agenda.removeIf(item -> item.concerns(file) && !item.isListed());
        agenda.add(new AgendaItem(file, parcours, agenda.size() + 1));
    }

    void prepare(SessionPlan plan, List<Seat> round, String chairing, List<UUID> order, Map<UUID, Set<String>> recusals) {
        expect(SessionStatus.PLANNED);
        var table = new Seats(round);
        table.checkComposition(chairing);
        recusals.values().forEach(table::checkSomebodyDecides);
        Refusal.when(order.isEmpty(), "Aucun dossier n'est inscrit : annulez la séance, ou attendez qu'un dossier soit complet.");
        set(plan);
        seats.clear();
        seats.addAll(round);
        chair = chairing;
        agenda.forEach(item -> {
            item.moveTo(item.isListed() ? order.indexOf(item.file()) + 1 : agenda.size());
            item.recuse(recusals.getOrDefault(item.file(), Set.of()));
        });
    }

    void convene(LocalDate today) {
        Refusal.unless(status == SessionStatus.PLANNED || status == SessionStatus.NOT_HELD, "Cette séance est déjà convoquée.");
        status = SessionStatus.CONVENED;
        sequence = convenedOn == null ? 0 : sequence + 1;
        convenedOn = today;
    }

    /** The persons cannot be told in time any more: the session needs another day. */
    void delay() {
        expectOpenAgenda();
        status = SessionStatus.NOT_HELD;
    }

    /** Opens the session when enough members came. @return false without the quorum */
    boolean open(List<String> present, String chairing, int quorum, LocalDate today) {
        expect(SessionStatus.CONVENED);
        Refusal.when(today.isBefore(heldOn), "La séance est prévue le " + French.day(heldOn) + " : elle s'ouvre ce jour-là.");
        var attended = new Seats(List.copyOf(seats)).attendedBy(present);
        seats.clear();
        seats.addAll(attended.all());
        var sitting = attended.holders(Set.of());
        if (sitting.size() < quorum) {
            status = SessionStatus.NOT_HELD;
            return false;
        }
        Refusal.unless(sitting.contains(chairing), "La présidence revient à un membre qui siège.");
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
        seats.replaceAll(seat -> seat.attendedBy(List.of()));
    }

    void cancel() {
        Refusal.unless(status == SessionStatus.PLANNED || status == SessionStatus.NOT_HELD, "Cette séance ne peut plus être annulée.");
        status = SessionStatus.CANCELLED;
        sequence++;
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
        expectOpenAgenda();
        item(file).becomes(AgendaState.RELEASED);
    }

    /** Nobody who came may decide on the file: another session does. */
    void defer(UUID file) {
        settle(file, AgendaState.RELEASED);
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
        Refusal.when(minutes == null || listed().findAny().isPresent(),
                "Un dossier reste sans décision, ou le procès-verbal manque : la séance ne se ferme pas encore.");
        status = SessionStatus.CLOSED;
        closedOn = today;
    }

    void lettersOut(String by, LocalDate today) {
        expect(SessionStatus.CLOSED);
        Refusal.when(lettersOutOn != null, "Les courriers de cette séance sont déjà remis : rafraîchissez votre liste.");
        lettersOutOn = today;
        lettersOutBy = by;
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
                List.copyOf(seats),
                agenda.stream().map(AgendaItem::view).sorted(Comparator.comparingInt(AgendaView::rank)).toList(),
                called, convenedOn, sequence, minutes, closedOn);
    }
}

package fr.convergence.pass;

import fr.convergence.parcours.French;
import fr.convergence.rules.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * The PASS IAE of a person, across all SIAE. First and last day are both included; the last day is the default one moved
 * by what was suspended and prolonged. What the rules allow is asked of {@link PassRules} and {@link ExtensionRoom}.
 */
@Entity
class Pass {

    @Id
    private UUID id;

    private UUID personId;
    private String number;
    private LocalDate startsOn;
    private LocalDate defaultEndsOn;
    private LocalDate endsOn;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "pass_suspension", joinColumns = @JoinColumn(name = "pass_id"))
    @OrderColumn(name = "rank")
    private List<Suspension> suspensions = new ArrayList<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "pass_extension", joinColumns = @JoinColumn(name = "pass_id"))
    @OrderColumn(name = "rank")
    private List<Extension> extensions = new ArrayList<>();

    @Embedded
    private Closure closure;

    @Embedded
    private Derogation derogation;

    @Version
    private int version;

    protected Pass() {}

    /** @param defaultEnd last day before any suspension or prolongation */
    Pass(UUID personId, LocalDate start, LocalDate defaultEnd) {
        Refusal.when(defaultEnd.isBefore(start), "Un PASS IAE finit au plus tôt le jour où il commence.");
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.startsOn = start;
        this.defaultEndsOn = defaultEnd;
        this.endsOn = defaultEnd;
    }

    void identify(String checked) {
        number = checked;
    }

    /** The person is hired on another day than foreseen: possible before the PASS has begun, and the end is computed anew. */
    void postpone(LocalDate start, LocalDate defaultEnd, LocalDate today) {
        Refusal.unless(today.isBefore(startsOn), "Le PASS IAE a commencé le " + French.day(startsOn) + " : son début ne change plus.");
        startsOn = start;
        defaultEndsOn = defaultEnd;
        move();
    }

    /** Adds a suspension that {@link SuspensionRules} has accepted. */
    void suspend(Suspension suspension) {
        suspensions.add(suspension);
        suspensions.sort(Comparator.comparing(Suspension::startsOn));
        move();
    }

    /**
     * A hire lifts the suspension of that day, or the one that would come after: it ends the day before, and is deleted
     * when it would not even begin.
     */
    void lift(LocalDate hire) {
        suspensions.removeIf(suspension -> !suspension.startsOn().isBefore(hire));
        suspensions.replaceAll(suspension -> suspension.covers(hire) ? suspension.endingOn(hire.minusDays(1)) : suspension);
        move();
    }

    /** Adds a prolongation; it begins on the last day of the PASS, or the day after when taken over (see {@link Extension}). */
    void extend(Extension extension) {
        Refusal.when(closure != null, "Ce PASS IAE a été clos : il ne se prolonge plus.");
        Refusal.unless(extension.startsOn().equals(endsOn) || extension.startsOn().equals(endsOn.plusDays(1)),
                "Une prolongation commence le jour où le PASS IAE finit, le " + French.day(endsOn) + " : corrigez son début.");
        Refusal.when(extension.days() < 1, "Une prolongation dure au moins un jour : corrigez sa fin.");
        extensions.add(extension);
        move();
    }

    /** Ends the PASS on that day; the waiting period runs from the start of the suspension (R5132-1-4). */
    void close(Closure decided) {
        Refusal.when(closure != null, "Ce PASS IAE est déjà clos.");
        closure = decided;
        move();
    }

    void derogate(Derogation decided) {
        derogation = decided;
    }

    private void move() {
        var added = suspensions.stream().mapToLong(Suspension::daysAdded).sum() + extensions.stream().mapToLong(Extension::days).sum();
        endsOn = closure != null ? closure.on() : defaultEndsOn.plusDays(added);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    List<Suspension> suspensions() {
        return List.copyOf(suspensions);
    }

    List<Extension> extensions() {
        return List.copyOf(extensions);
    }

    boolean isClosed() {
        return closure != null;
    }

    Optional<Derogation> derogation() {
        return Optional.ofNullable(derogation);
    }

    boolean isInProgressOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    Optional<Suspension> suspensionOn(LocalDate day) {
        return suspensions.stream().filter(suspension -> suspension.covers(day)).findFirst();
    }

    PassStatus statusOn(LocalDate day) {
        if (day.isAfter(endsOn)) {
            return PassStatus.EXPIRED;
        }
        if (day.isBefore(startsOn)) {
            return PassStatus.FUTURE;
        }
        return suspensionOn(day).isPresent() ? PassStatus.SUSPENDED : PassStatus.VALID;
    }

    /** Days left on that day, the day itself and the last day included, without those that are suspended. */
    long remainderOn(LocalDate day) {
        var from = day.isAfter(startsOn) ? day : startsOn;
        var suspended = suspensions.stream().mapToLong(suspension -> suspension.daysLeftOn(day)).sum();
        return Math.max(0, ChronoUnit.DAYS.between(from, endsOn) + 1 - suspended);
    }

    /** Days that suspensions have added to the end. */
    long suspendedDays() {
        return suspensions.stream().mapToLong(Suspension::daysAdded).sum();
    }

    /** Last day, included, of the waiting period (R5132-1-4): from the end, or from the start of the suspension when closed for it. */
    LocalDate waitingUntil(Span waiting) {
        return waiting.after(closure != null ? closure.suspendedFrom() : endsOn);
    }

    boolean isInWaitingOn(LocalDate day, Span waiting) {
        return day.isAfter(endsOn) && !day.isAfter(waitingUntil(waiting));
    }

    /** How the last day is reached. */
    Reckoned end(String defaultSource) {
        var why = new ArrayList<String>();
        why.add("Du " + French.day(startsOn) + " au " + French.day(defaultEndsOn) + " : " + defaultSource + ".");
        suspensions.forEach(suspension -> why.add(suspension.sentence()));
        extensions.forEach(extension -> why.add(extension.sentence()));
        Optional.ofNullable(closure).ifPresent(decided -> why.add(decided.sentence()));
        why.add("Dernier jour : " + French.day(endsOn) + ".");
        return new Reckoned(endsOn, why);
    }

    PassView view(LocalDate today, Span waiting, String defaultSource) {
        return new PassView(id, personId, number, startsOn, endsOn, statusOn(today), remainderOn(today), suspensions(), extensions(),
                closure, derogation, waitingUntil(waiting), isInWaitingOn(today, waiting), end(defaultSource).why());
    }
}

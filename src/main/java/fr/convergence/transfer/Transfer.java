package fr.convergence.transfer;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One attempt of a person to go on in another structure, from the wish to the end of the time she may come back. */
@Entity
class Transfer {

    private static final String MOVED_ON = "Cette poursuite a déjà avancé : rafraîchissez votre liste.";

    @Id
    private UUID id;

    private String reference;
    private String siae;

    @Enumerated(EnumType.STRING)
    private TransferStatus status;

    @Enumerated(EnumType.STRING)
    private TransferOrigin origin;

    @Enumerated(EnumType.STRING)
    private TransferMotive motive;

    @Sealed
    private String explanation;

    @Sealed
    private String words;

    private LocalDate plannedOn;
    private LocalDate agreedOn;
    private String openedBy;
    private LocalDate openedOn;
    private LocalDate closedOn;
    private LocalDate failedOn;
    private int passportEdition;

    @Embedded
    private PlannedContract contract;

    @Embedded
    private Relay relay;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "transfer_id", nullable = false, updatable = false)
    @OrderBy("rank")
    private List<TransferTarget> targets = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "transfer_id", nullable = false, updatable = false)
    private List<TransferLine> lines = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "transfer_id", nullable = false, updatable = false)
    @OrderBy("startsOn")
    private List<TransferDiscovery> discoveries = new ArrayList<>();

    @Version
    private int version;

    protected Transfer() {}

    Transfer(String reference, String siae, TransferOrigin origin, String by, LocalDate today) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.siae = siae;
        this.origin = origin;
        this.openedBy = by;
        this.openedOn = today;
        this.status = TransferStatus.PROPOSING;
    }

    void propose(Proposal proposal, LocalDate today) {
        expect(TransferStatus.PROPOSING);
        proposal.refuseUnlessPossible(siae, today);
        motive = proposal.motive();
        explanation = proposal.explanation();
        plannedOn = proposal.plannedOn();
        hosts().add(proposal.targets());
        status = TransferStatus.WITH_PERSON;
    }

    void giveUp(String why, LocalDate today) {
        Refusal.when(why == null, "Expliquez pourquoi aucune structure ne convient.");
        expect(TransferStatus.PROPOSING);
        explanation = why;
        close(TransferStatus.NOT_FOUND, today);
    }

    void agree(List<PassportLine> agreed, String said, LocalDate today) {
        expect(TransferStatus.WITH_PERSON);
        lines.clear();
        agreed.forEach(line -> lines.add(new TransferLine(line.domain(), line.content())));
        words = said;
        agreedOn = today;
        status = TransferStatus.AGREED;
    }

    /** She prefers to stay where she is: before she went, or after, when she could have come back. */
    void stay(String said, LocalDate today) {
        expect(TransferStatus.WITH_PERSON, TransferStatus.RETURNING);
        words = said;
        close(status == TransferStatus.RETURNING ? TransferStatus.STAYED_WITH_HOST : TransferStatus.STAYED, today);
    }

    void visitFirst(String said) {
        expect(TransferStatus.WITH_PERSON);
        words = said;
    }

    void discovered(DiscoveryReport report, LocalDate today) {
        expect(TransferStatus.WITH_PERSON);
        Refusal.unless(hosts().includes(report.siae()), "Choisissez l'une des structures proposées à la personne.");
        discoveries.add(new TransferDiscovery(report, today));
    }

    /** Structures she said no to by name since are not asked. @return whether one is left to be asked */
    boolean leaveOut(Set<String> unwanted, LocalDate today) {
        hosts().leaveOut(unwanted, today);
        return hosts().planned().isPresent();
    }

    /** @return code of the structure that is asked now, the first one not yet asked */
    String ask(LocalDate today) {
        expect(TransferStatus.AGREED);
        var target = hosts().planned().orElseThrow(() -> new Refusal("Toutes les structures ont répondu : proposez-en d'autres."));
        target.ask(today);
        status = TransferStatus.REQUESTED;
        return target.siae();
    }

    /** Nobody is asked any more until the person has spoken again. */
    void takeBack() {
        asked(TransferStatus.REQUESTED).takeBack();
        status = TransferStatus.WITH_PERSON;
    }

    void accept(String by, LocalDate today) {
        asked(TransferStatus.REQUESTED).answer(TargetStatus.ACCEPTED, null, null, by, today);
        status = TransferStatus.ACCEPTED;
    }

    void decline(HostRefusal reason, String why, String by, LocalDate today) {
        Refusal.when(reason == null || why == null, "Un refus s'explique : indiquez le motif et ce qui sera dit à la personne.");
        asked(TransferStatus.REQUESTED).answer(TargetStatus.REFUSED, reason, why, by, today);
        status = TransferStatus.AGREED;
    }

    /** Turns to the next structure; one that has not answered in time is noted so. @return whether there is one */
    boolean turnToNext(LocalDate today) {
        expect(TransferStatus.REQUESTED, TransferStatus.AGREED);
        var left = hosts().turnToNext(today);
        status = left ? TransferStatus.AGREED : TransferStatus.PROPOSING;
        return left;
    }

    void agreeOnContract(PlannedContract agreed) {
        expect(TransferStatus.ACCEPTED);
        contract = agreed;
        status = TransferStatus.SIGNED;
    }

    void contractNotSigned(String why, String by, LocalDate today) {
        asked(TransferStatus.ACCEPTED).answer(TargetStatus.UNSIGNED, null, why, by, today);
        status = TransferStatus.AGREED;
    }

    void moved(Relay begun) {
        expect(TransferStatus.SIGNED);
        relay = begun;
        status = TransferStatus.MOVED;
    }

    /** The relay between the two fils rouges, while it may be passed. */
    Relay relayUnderWay() {
        expect(TransferStatus.MOVED);
        return relay;
    }

    /** The same, when a return is being organised. */
    Relay returnUnderWay() {
        expect(TransferStatus.RETURNING);
        return relay;
    }

    /** It does not work out, on a day when the person may still come back without a new intake. */
    void failed(LocalDate today) {
        expect(TransferStatus.MOVED);
        relay.refuseAfterTheReturnPeriod(today);
        failedOn = today;
        status = TransferStatus.RETURNING;
    }

    boolean mayComeBack(LocalDate today) {
        return status == TransferStatus.MOVED && !today.isAfter(relay.returnUntil());
    }

    /** The parcours goes another way: a search stops, but somebody who has moved has gone on. */
    void stop(LocalDate today) {
        close(status == TransferStatus.MOVED ? TransferStatus.CONTINUED : TransferStatus.STOPPED, today);
    }

    /** Another edition of the passport was made; whoever is signing on the former one must look again. */
    void passportEdited(int number) {
        passportEdition = number;
    }

    void close(TransferStatus ending, LocalDate today) {
        Refusal.when(closedOn != null, "Cette poursuite est terminée : rafraîchissez votre liste.");
        status = ending;
        closedOn = today;
    }

    private TargetList hosts() {
        return new TargetList(targets);
    }

    private TransferTarget asked(TransferStatus expected) {
        expect(expected);
        return hosts().current().orElseThrow(() -> new Refusal(MOVED_ON));
    }

    private void expect(TransferStatus... expected) {
        Refusal.when(closedOn != null || Stream.of(expected).noneMatch(status::equals), MOVED_ON);
    }

    UUID id() {
        return id;
    }

    Passport passport() {
        var ordered = lines.stream().map(TransferLine::line).sorted(Comparator.comparing(PassportLine::domain)).toList();
        return new Passport(reference, agreedOn, ordered);
    }

    TransferView view() {
        var begun = relay == null ? new Relay() : relay;
        return new TransferView(reference, siae, status, origin, motive, explanation, words, plannedOn,
                hosts().views(), discoveries.stream().map(TransferDiscovery::report).toList(),
                hosts().current().map(TransferTarget::siae).orElse(null), contract, begun.originFilRouge(), begun.handOver(),
                begun.threadCheck(), openedOn, begun.movedOn(), begun.overlapEndsOn(), begun.returnUntil(), closedOn);
    }
}

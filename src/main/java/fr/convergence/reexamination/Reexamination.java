package fr.convergence.reexamination;

import fr.convergence.commission.DecisionView;
import fr.convergence.encryption.Sealed;
import fr.convergence.parcours.French;
import fr.convergence.renewal.DecisionReason;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.RenewalDecision;
import fr.convergence.rules.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One decision handed over to the person, what she says of it, and what somebody else answers. */
@Entity
class Reexamination {

    @Id
    private UUID id;

    private UUID decision;
    private String session;
    private UUID fileId;
    private String reference;
    private String siae;
    private UUID letter;

    @Enumerated(EnumType.STRING)
    private Outcome decided;

    @Enumerated(EnumType.STRING)
    private ReexaminationStatus status;

    private LocalDate openedOn;

    @Embedded
    private Handing handing;

    private LocalDate contestableUntil;

    @Embedded
    private Response response;

    private String reviewer;
    private String namedBy;
    private LocalDate namedOn;
    private LocalDate answerDueOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private LocalDate untilDay;

    @Sealed
    private DecisionReason reason;

    private LocalDate trainingEndsOn;

    @Sealed
    private String explanation;

    @ElementCollection
    @CollectionTable(name = "reexamination_action", joinColumns = @JoinColumn(name = "reexamination_id"))
    @OrderColumn(name = "rank")
    private List<OfferedAction> actions = new ArrayList<>();

    private String answeredBy;
    private LocalDate answeredOn;
    private UUID answerLetter;

    @Embedded
    @AttributeOverride(name = "on", column = @Column(name = "answer_handed_on"))
    @AttributeOverride(name = "means", column = @Column(name = "answer_means"))
    @AttributeOverride(name = "present", column = @Column(name = "answer_present"))
    @AttributeOverride(name = "language", column = @Column(name = "answer_language"))
    @AttributeOverride(name = "by", column = @Column(name = "answer_handed_by"))
    private Handing answerHanding;

    private LocalDate closedOn;

    @Version
    private int version;

    protected Reexamination() {}

    Reexamination(DecisionView notified, String siae, UUID letter, LocalDate today) {
        this.id = UUID.randomUUID();
        this.decision = notified.id();
        this.session = notified.session();
        this.fileId = notified.file();
        this.reference = notified.reference();
        this.siae = siae;
        this.letter = letter;
        this.decided = notified.outcome();
        this.status = ReexaminationStatus.TO_HAND_OVER;
        this.openedOn = today;
    }

    /** The delay runs from that day. */
    void hand(Handing given, int contestDays, LocalDate today) {
        expect(ReexaminationStatus.TO_HAND_OVER);
        given.check(openedOn, today);
        handing = given;
        contestableUntil = given.on().plusDays(contestDays);
        status = ReexaminationStatus.CONTESTABLE;
    }

    void accept(Response said, LocalDate today) {
        hear(said, today);
        close(ReexaminationStatus.ACCEPTED, today);
    }

    void contest(Response said, int answerDays, LocalDate today) {
        hear(said, today);
        answerDueOn = said.on().plusDays(answerDays);
        status = ReexaminationStatus.CONTESTED;
    }

    private void hear(Response said, LocalDate today) {
        expect(ReexaminationStatus.CONTESTABLE);
        Refusal.when(said.on() == null || said.on().isBefore(handing.on()) || said.on().isAfter(today),
                "Indiquez le jour où la personne s'est exprimée, entre la remise du courrier et aujourd'hui.");
        Refusal.when(said.on().isAfter(contestableUntil), "Le délai pour répondre s'est terminé le " + French.day(contestableUntil)
                + " : si elle conteste, parlez-en à la direction, qui peut saisir à nouveau la commission.");
        Refusal.when(said.manner() == null || said.words() == null || said.words().isBlank(),
                "Notez ce que dit la personne, avec ses mots, et comment elle s'est exprimée.");
        response = said;
    }

    /** Nobody noted an answer within the delay. */
    void letPass(LocalDate today) {
        expect(ReexaminationStatus.CONTESTABLE);
        close(ReexaminationStatus.UNCONTESTED, today);
    }

    void name(String account, String by, LocalDate today) {
        expect(ReexaminationStatus.CONTESTED);
        reviewer = account;
        namedBy = by;
        namedOn = today;
        status = ReexaminationStatus.UNDER_REVIEW;
    }

    void uphold(DecisionView upheld, Review review, String by, LocalDate today) {
        answer(review, by, today);
        outcome = upheld.outcome();
        untilDay = upheld.until();
        reason = upheld.reason();
        status = ReexaminationStatus.UPHELD;
    }

    void revise(Review review, LocalDate until, String by, LocalDate today) {
        answer(review, by, today);
        outcome = review.outcome();
        untilDay = until;
        reason = review.reason();
        trainingEndsOn = review.trainingEndsOn();
        status = ReexaminationStatus.REVISED;
    }

    private void answer(Review review, String by, LocalDate today) {
        expect(ReexaminationStatus.UNDER_REVIEW);
        explanation = review.explanation().strip();
        actions.addAll(review.actions());
        answeredBy = by;
        answeredOn = today;
    }

    /** The decision as it stands now, for whoever applies it. */
    RenewalDecision revision() {
        Refusal.unless(status == ReexaminationStatus.REVISED, "Cette décision n'a pas été revue.");
        return new RenewalDecision(id, session, outcome, untilDay, reason, trainingEndsOn, explanation, answeredBy, answeredOn);
    }

    void write(UUID written) {
        answerLetter = written;
    }

    void handAnswer(Handing given, LocalDate today) {
        Refusal.when(answerLetter == null || closedOn != null, "Cette réponse n'est pas à remettre : rafraîchissez votre liste.");
        given.check(answeredOn, today);
        answerHanding = given;
        closedOn = today;
    }

    /** There is nothing to contest any more; an answer that was given stays as it is. */
    void stop(LocalDate today) {
        close(status.isAwaited() ? ReexaminationStatus.STOPPED : status, today);
    }

    private void close(ReexaminationStatus end, LocalDate today) {
        status = end;
        closedOn = today;
    }

    private void expect(ReexaminationStatus expected) {
        Refusal.unless(status == expected, "Cet examen a déjà avancé : rafraîchissez votre liste.");
    }

    /** Whether a refusal may still be contested, or a contest still waits for its answer. */
    boolean mayStillChange() {
        return status.isAwaited() && (decided != Outcome.RENEWED || response != null);
    }

    ReexaminationView view() {
        return new ReexaminationView(id, decision, session, fileId, reference, siae, letter, decided, status, openedOn, handing,
                contestableUntil, response, reviewer, answerDueOn, outcome, untilDay, reason, trainingEndsOn, explanation,
                List.copyOf(actions), answeredBy, answeredOn, answerLetter, answerHanding, closedOn);
    }
}

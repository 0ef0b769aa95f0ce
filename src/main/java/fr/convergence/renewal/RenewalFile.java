package fr.convergence.renewal;

import fr.convergence.encryption.Sealed;
import fr.convergence.parcours.French;
import fr.convergence.rules.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the commission will read of one renewal, from its opening to what followed the decision. */
@Entity
@Table(name = "renewal_file")
class RenewalFile {

    @Id
    private UUID id;

    private String reference;
    private String siae;

    @Enumerated(EnumType.STRING)
    private RenewalStatus status;

    private LocalDate openedOn;
    private LocalDate term;
    private LocalDate dueOn;

    @Embedded
    private PersonWords words;

    @Embedded
    private SupervisorOpinion opinion;

    @Embedded
    private Proposal proposal;

    @Embedded
    private RenewalDecision decision;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "file_id", nullable = false, updatable = false)
    @OrderBy("axis")
    private List<Evaluation> evaluations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "renewal_adjournment", joinColumns = @JoinColumn(name = "file_id"))
    @OrderColumn(name = "rank")
    private List<Adjournment> adjournments = new ArrayList<>();

    @Sealed
    private String signatureNote;

    private LocalDate closedOn;

    @Version
    private int version;

    protected RenewalFile() {}

    RenewalFile(String reference, String siae, LocalDate term, LocalDate dueOn, LocalDate today) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.siae = siae;
        this.status = RenewalStatus.OPENED;
        this.openedOn = today;
        this.term = term;
        this.dueOn = dueOn;
    }

    void hear(PersonWords said) {
        expect(RenewalStatus.OPENED);
        Refusal.when(words != null, "La parole de la personne est déjà notée : rafraîchissez votre liste.");
        words = said;
    }

    /** Two evaluations by two people: the programme wants the support judged by someone else than the person's effort. */
    void evaluate(Evaluation evaluation) {
        expect(RenewalStatus.OPENED);
        Refusal.when(evaluations.stream().anyMatch(other -> other.axis() == evaluation.axis()),
                "Cette évaluation est déjà écrite : rafraîchissez votre liste.");
        Refusal.when(evaluations.stream().anyMatch(other -> other.writtenBy().equals(evaluation.writtenBy())),
                "Vous avez écrit l'autre évaluation : celle-ci revient à une autre personne.");
        evaluations.add(evaluation);
    }

    void judgeWork(SupervisorOpinion given) {
        expect(RenewalStatus.OPENED);
        Refusal.when(opinion != null, "L'avis de l'encadrant est déjà donné : rafraîchissez votre liste.");
        opinion = given;
    }

    /** Parts nobody gave yet. */
    Set<Part> missing() {
        var missing = EnumSet.noneOf(Part.class);
        if (words == null) {
            missing.add(Part.WORDS);
        }
        if (evaluations.stream().noneMatch(evaluation -> evaluation.axis() == Axis.SUPPORT)) {
            missing.add(Part.SUPPORT);
        }
        if (evaluations.stream().noneMatch(evaluation -> evaluation.axis() == Axis.ENGAGEMENT)) {
            missing.add(Part.ENGAGEMENT);
        }
        if (opinion == null) {
            missing.add(Part.OPINION);
        }
        return missing;
    }

    void propose(Proposal proposed, Agreement agreement, String disagreement, String complement) {
        Refusal.unless(status == RenewalStatus.OPENED || status == RenewalStatus.ADJOURNED,
                "Ce dossier a déjà été transmis : rafraîchissez votre liste.");
        Refusal.unless(missing().isEmpty(), "Il manque encore un avis ou une évaluation : relancez vos collègues.");
        Refusal.when(agreement == null || agreement == Agreement.NOT_YET_SEEN,
                "Montrez d'abord le dossier à la personne, puis notez ce qu'elle en dit.");
        if (status == RenewalStatus.ADJOURNED) {
            Refusal.when(complement == null || complement.isBlank(), "Répondez au complément que la commission a demandé.");
            var last = adjournments.size() - 1;
            adjournments.set(last, adjournments.get(last).answered(complement.strip()));
        }
        words = words.with(agreement, disagreement);
        proposal = proposed;
    }

    void submit() {
        Refusal.when(proposal == null, "Le dossier n'a pas encore de proposition.");
        status = RenewalStatus.READY;
    }

    void adjourn(Adjournment adjournment) {
        expect(RenewalStatus.READY);
        adjournments.add(adjournment);
        status = RenewalStatus.ADJOURNED;
    }

    void decide(RenewalDecision taken) {
        expect(RenewalStatus.READY);
        decision = taken;
        status = RenewalStatus.DECIDED;
    }

    void renew(LocalDate startsOn, LocalDate endsOn, LocalDate today) {
        expectRenewalDecided();
        Refusal.unless(startsOn.isAfter(term), "Le nouveau contrat commence après le terme de l'ancien : à partir du "
                + French.day(term.plusDays(1)) + ".");
        Refusal.when(endsOn.isAfter(decision.until()),
                "La commission a autorisé jusqu'au " + French.day(decision.until()) + " : avancez la fin du contrat.");
        close(RenewalStatus.RENEWED, today);
    }

    void hesitate(String note) {
        expectRenewalDecided();
        Refusal.when(note == null || note.isBlank(), "Notez ce que dit la personne, avec ses mots.");
        signatureNote = note;
    }

    /** Whether the term is another one; a renewal that is decided already is signed after the term it was decided for. */
    boolean moves(LocalDate day) {
        return !term.equals(day) && (decision == null || decision.until() == null || day.isBefore(decision.until()));
    }

    void moveTo(LocalDate day, LocalDate due) {
        term = day;
        dueOn = due;
    }

    /**
     * A re-examination replaces the decision.
     *
     * @return whether something is to be done again: the file is then open; a contract that was signed stays as it is
     */
    boolean revise(RenewalDecision revised) {
        Refusal.when(decision == null || status == RenewalStatus.WITHDRAWN,
                "Ce dossier ne porte plus de décision : une décision ne se revoit que tant que le parcours continue ici.");
        Refusal.when(decision.outcome() == Outcome.RENEWED
                        && (revised.outcome() != Outcome.RENEWED || revised.until().isBefore(decision.until())),
                "Un nouvel examen ne peut pas retirer ce que la commission a accordé : maintenez la décision, ou accordez davantage.");
        decision = revised;
        if (status == RenewalStatus.RENEWED || status == RenewalStatus.DECIDED) {
            return false;
        }
        status = RenewalStatus.DECIDED;
        closedOn = null;
        return true;
    }

    /** The step that follows the decision is done. */
    void follow(RenewalStatus end, LocalDate today) {
        expect(RenewalStatus.DECIDED);
        close(end, today);
    }

    void withdraw(LocalDate today) {
        close(RenewalStatus.WITHDRAWN, today);
    }

    private void close(RenewalStatus end, LocalDate today) {
        status = end;
        closedOn = today;
    }

    private void expectRenewalDecided() {
        expect(RenewalStatus.DECIDED);
        Refusal.unless(decision.outcome() == Outcome.RENEWED, "La commission n'a pas décidé de renouveler ce contrat.");
    }

    private void expect(RenewalStatus expected) {
        Refusal.unless(status == expected, "Ce dossier a déjà avancé : rafraîchissez votre liste.");
    }

    LocalDate term() {
        return term;
    }

    UUID id() {
        return id;
    }

    boolean isDecided() {
        return decision != null;
    }

    int timesAdjourned() {
        return adjournments.size();
    }

    RenewalView view() {
        return new RenewalView(id, reference, siae, status, openedOn, term, dueOn, words, opinion,
                evaluations.stream().map(Evaluation::view).toList(), proposal, List.copyOf(adjournments), decision, signatureNote,
                closedOn);
    }
}

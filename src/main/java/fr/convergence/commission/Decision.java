package fr.convergence.commission;

import fr.convergence.encryption.Sealed;
import fr.convergence.renewal.DecisionReason;
import fr.convergence.renewal.Outcome;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One decision on one file in one session; written once. */
@Entity
@Table(name = "commission_decision")
class Decision {

    @Id
    private UUID id;

    private String session;
    private UUID fileId;
    private String reference;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private LocalDate untilDay;

    @Sealed
    private DecisionReason reason;

    @Sealed
    private String explanation;

    @Sealed
    private String asked;

    private String[] deciders;

    @Enumerated(EnumType.STRING)
    private DecisionMode mode;

    @Embedded
    private Votes votes;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "decision_id", nullable = false, updatable = false)
    @OrderBy("rank")
    private List<AgreedAction> actions = new ArrayList<>();

    private String recordedBy;
    private LocalDate decidedOn;
    private UUID letter;

    protected Decision() {}

    Decision(String session, UUID file, String reference, LocalDate until, Ruling ruling, String by, LocalDate today) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.fileId = file;
        this.reference = reference;
        this.outcome = ruling.outcome();
        this.untilDay = until;
        this.reason = ruling.reason();
        this.explanation = ruling.explanation();
        this.asked = ruling.asked();
        this.deciders = ruling.deciders().toArray(String[]::new);
        this.mode = ruling.mode();
        this.votes = ruling.votes();
        ruling.actions().forEach(action -> actions.add(new AgreedAction(actions.size(), action)));
        this.recordedBy = by;
        this.decidedOn = today;
    }

    UUID id() {
        return id;
    }

    Stream<Commitment> commitments() {
        return actions.stream().map(action -> action.commitment(decidedOn));
    }

    /** @param written letter that tells the person */
    void told(UUID written) {
        letter = written;
    }

    DecisionView view() {
        return new DecisionView(id, session, fileId, reference, outcome, untilDay, reason, explanation, asked, List.of(deciders), mode,
                votes, actions.stream().map(AgreedAction::proposed).toList(), recordedBy, decidedOn, letter);
    }
}

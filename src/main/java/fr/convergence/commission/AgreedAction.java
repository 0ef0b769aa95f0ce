package fr.convergence.commission;

import fr.convergence.encryption.Sealed;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** One action of a decision. The decision does not change; what became of the action is said later. */
@Entity
@Table(name = "commission_action")
class AgreedAction {

    @Id
    private UUID id;

    private int rank;

    @Sealed
    private String action;

    private String owner;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private CommitmentResult result;

    @Sealed
    private String note;

    private String answeredBy;
    private LocalDate answeredOn;

    @Version
    private int version;

    protected AgreedAction() {}

    AgreedAction(int rank, ProposedAction proposed) {
        this.id = UUID.randomUUID();
        this.rank = rank;
        this.action = proposed.action();
        this.owner = proposed.owner();
        this.dueOn = proposed.dueOn();
    }

    /** Says what became of it; a later word replaces an earlier one. */
    void answer(CommitmentResult said, String because, String by, LocalDate today) {
        Refusal.when(said == null, "Dites ce qu'est devenu ce qui avait été convenu : fait, fait en partie ou pas fait.");
        Refusal.when(said != CommitmentResult.MET && (because == null || because.isBlank()),
                "Ce qui n'est pas entièrement fait s'explique : dites en une phrase ce qui l'a empêché.");
        result = said;
        note = because == null || because.isBlank() ? null : because.strip();
        answeredBy = by;
        answeredOn = today;
    }

    ProposedAction proposed() {
        return new ProposedAction(action, owner, dueOn);
    }

    Commitment commitment(LocalDate decidedOn) {
        return new Commitment(id, action, owner, dueOn, decidedOn, result, note);
    }
}

package fr.convergence.transfer;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** One structure proposed to the person, at its rank. */
@Entity
class TransferTarget {

    @Id
    private UUID id;

    private String siae;
    private int rank;

    @Enumerated(EnumType.STRING)
    private TargetStatus status;

    private LocalDate askedOn;
    private LocalDate answeredOn;
    private String answeredBy;

    @Enumerated(EnumType.STRING)
    private HostRefusal refusal;

    @Sealed
    private String explanation;

    protected TransferTarget() {}

    TransferTarget(String siae, int rank) {
        this.id = UUID.randomUUID();
        this.siae = siae;
        this.rank = rank;
        this.status = TargetStatus.PLANNED;
    }

    void ask(LocalDate today) {
        status = TargetStatus.ASKED;
        askedOn = today;
    }

    /** The request was taken back: the structure may be asked again. */
    void takeBack() {
        status = TargetStatus.PLANNED;
        askedOn = null;
    }

    void answer(TargetStatus answer, HostRefusal reason, String why, String by, LocalDate today) {
        status = answer;
        refusal = reason;
        explanation = why;
        answeredBy = by;
        answeredOn = today;
    }

    boolean is(TargetStatus wanted) {
        return status == wanted;
    }

    String siae() {
        return siae;
    }

    TargetView view() {
        return new TargetView(siae, rank, status, askedOn, answeredOn, refusal, explanation);
    }
}

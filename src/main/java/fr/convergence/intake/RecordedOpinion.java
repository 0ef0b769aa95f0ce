package fr.convergence.intake;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a rule said on the day it was asked; kept with the decision it helped to take. */
@Entity
@Table(name = "intake_opinion")
class RecordedOpinion {

    @Id
    private UUID id;

    private String reference;
    private String opinion;

    @Sealed
    private String reason;

    private String source;
    private int rank;

    protected RecordedOpinion() {}

    RecordedOpinion(String reference, int rank, Opinion said) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.rank = rank;
        this.opinion = said.opinion();
        this.reason = said.reason();
        this.source = said.source();
    }

    Opinion opinion() {
        return new Opinion(opinion, reason, source);
    }
}

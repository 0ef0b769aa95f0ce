package fr.convergence.consent;

import fr.convergence.parcours.Domain;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One answer of the person; the register only grows. */
@Entity
class Consent {

    @Id
    private UUID id;

    private String reference;

    @Enumerated(EnumType.STRING)
    private Domain domain;

    @Enumerated(EnumType.STRING)
    private Recipient recipient;

    @Enumerated(EnumType.STRING)
    private ConsentAnswer answer;

    @Enumerated(EnumType.STRING)
    private ConsentMeans means;

    private String recordedBy;
    private Instant recordedAt;

    /** Given by the database in the order of writing. */
    @Column(insertable = false, updatable = false)
    private Long rank;

    protected Consent() {}

    Consent(String reference, Domain domain, Recipient recipient, ConsentAnswer answer, ConsentMeans means, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.domain = domain;
        this.recipient = recipient;
        this.answer = answer;
        this.means = means;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    ConsentAnswer answer() {
        return answer;
    }
}

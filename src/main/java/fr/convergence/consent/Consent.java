package fr.convergence.consent;

import fr.convergence.encryption.Sealed;
import fr.convergence.parcours.Domain;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
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

    private String organisation;

    @Enumerated(EnumType.STRING)
    private SharingPurpose purpose;

    @Sealed
    private String evidence;
    private LocalDate expiresOn;
    private String recordedBy;
    private Instant recordedAt;

    /** Given by the database in the order of writing. */
    @Column(insertable = false, updatable = false)
    private Long rank;

    protected Consent() {}

    Consent(String reference, ConsentLine line) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.domain = line.sharing().domain();
        this.recipient = line.sharing().recipient();
        this.organisation = line.sharing().organisation();
        this.purpose = line.sharing().purpose();
        this.answer = line.answer();
        this.means = line.means();
        this.evidence = line.evidence();
        this.expiresOn = line.expiresOn();
        this.recordedBy = line.recordedBy();
        this.recordedAt = line.recordedAt();
    }

    String reference() {
        return reference;
    }

    ConsentLine line() {
        return new ConsentLine(new Sharing(domain, recipient, organisation, purpose), answer, means, evidence, expiresOn, recordedBy, recordedAt);
    }
}

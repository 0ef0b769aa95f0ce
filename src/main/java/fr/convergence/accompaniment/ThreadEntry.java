package fr.convergence.accompaniment;

import fr.convergence.encryption.Sealed;
import fr.convergence.parcours.Domain;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A piece of news written by the fil rouge; the other phases are told once. */
@Entity
class ThreadEntry {

    @Id
    private UUID id;

    private String reference;
    private String siae;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private Domain domain;

    @Sealed
    private String note;

    private String writtenBy;
    private Instant writtenAt;
    private boolean announced;

    protected ThreadEntry() {}

    ThreadEntry(String reference, String siae, EntryKind kind, Domain domain, String note, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.siae = siae;
        this.kind = kind;
        this.domain = domain;
        this.note = note;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    void announce() {
        announced = true;
    }

    Domain domain() {
        return domain;
    }

    String note() {
        return note;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}

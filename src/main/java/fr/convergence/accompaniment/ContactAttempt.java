package fr.convergence.accompaniment;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One attempt to reach the person, without an answer. */
@Entity
@Table(name = "contact_attempt")
class ContactAttempt {

    @Id
    private UUID id;

    private LocalDate madeOn;

    @Enumerated(EnumType.STRING)
    private ContactChannel channel;

    @Sealed
    private String note;

    private String madeBy;

    protected ContactAttempt() {}

    ContactAttempt(Attempt attempt) {
        this.id = UUID.randomUUID();
        this.madeOn = attempt.madeOn();
        this.channel = attempt.channel();
        this.note = attempt.note();
        this.madeBy = attempt.madeBy();
    }

    Attempt view() {
        return new Attempt(madeOn, channel, note, madeBy);
    }
}

package fr.convergence.mobilisation;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An answer in the inbox: the engine forgets a message that nobody waits for, this does not. */
@Entity
class ReceivedAnswer {

    @Id
    private UUID id;

    private String number;

    @Enumerated(EnumType.STRING)
    private AnswerKind kind;

    private LocalDate appointmentOn;
    private LocalDate waitingUntil;

    @Enumerated(EnumType.STRING)
    private RefusalMotive motive;

    @Sealed
    private String text;

    private Instant receivedAt;
    private String reportedBy;

    @Enumerated(EnumType.STRING)
    private AnswerEffect effect;

    protected ReceivedAnswer() {}

    ReceivedAnswer(String number, PartnerAnswer answer, AnswerEffect effect, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.kind = answer.kind();
        this.appointmentOn = answer.appointmentOn();
        this.waitingUntil = answer.waitingUntil();
        this.motive = answer.motive();
        this.text = answer.text();
        this.receivedAt = now;
        this.reportedBy = by;
        this.effect = effect;
    }

    void applied() {
        effect = AnswerEffect.APPLIED;
    }

    void noted() {
        effect = AnswerEffect.NOTED;
    }

    AnswerEffect effect() {
        return effect;
    }

    String reportedBy() {
        return reportedBy;
    }

    PartnerAnswer answer() {
        return new PartnerAnswer(kind, appointmentOn, waitingUntil, motive, text);
    }
}

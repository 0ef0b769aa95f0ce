package fr.convergence.followup;

import fr.convergence.encryption.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One contact with a service that may take over. */
@Entity
@Table(name = "followup_hand_over")
class HandOverTry {

    @Id
    private UUID id;

    private UUID followupId;
    private LocalDate triedOn;
    private String triedBy;

    @Enumerated(EnumType.STRING)
    private ReceiverKind kind;

    @Sealed
    private String receiver;

    @Sealed
    private String reach;

    @Enumerated(EnumType.STRING)
    private ReceiverAnswer answer;

    private LocalDate firstMeetingOn;

    @Sealed
    private String note;

    protected HandOverTry() {}

    HandOverTry(UUID followupId, HandOverReport report, String by, LocalDate today) {
        this.id = UUID.randomUUID();
        this.followupId = followupId;
        this.triedOn = today;
        this.triedBy = by;
        this.kind = report.kind();
        this.receiver = report.receiver();
        this.reach = report.reach();
        this.answer = report.answer();
        this.firstMeetingOn = report.firstMeetingOn();
        this.note = report.note();
    }

    HandOverReport report() {
        return new HandOverReport(kind, receiver, reach, answer, firstMeetingOn, note);
    }
}

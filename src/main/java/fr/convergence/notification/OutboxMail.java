package fr.convergence.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One e-mail to one address. Its id is also its Message-ID: a mail that leaves twice is known as the same. */
@Entity
@Table(name = "outbox")
class OutboxMail {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);
    private static final int ERROR_LENGTH = 300;

    @Id
    private UUID id;

    private String reference;
    private String code;
    private String recipient;
    private String subject;
    private String body;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;
    private Instant writtenAt;
    private Instant nextAttemptAt;
    private Instant sentAt;
    private String lastError;
    private LocalDate keepUntil;
    private String calendar;
    private String calendarMethod;

    @Version
    private int version;

    protected OutboxMail() {}

    OutboxMail(String reference, String code, String recipient, String subject, String body, Instant now, LocalDate keepUntil) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.code = code;
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.state = MailState.PENDING;
        this.writtenAt = now;
        this.nextAttemptAt = now;
        this.keepUntil = keepUntil;
    }

    /** Adds an appointment for the reader's calendar. */
    OutboxMail with(Invitation invitation) {
        calendar = invitation.calendar();
        calendarMethod = invitation.method();
        return this;
    }

    void sent(Instant now) {
        attempts++;
        state = MailState.SENT;
        sentAt = now;
        lastError = null;
    }

    /** Tries again after a pause that doubles from one minute to twelve hours, unless the last attempt is spent. */
    void postpone(String error, int maxAttempts, Instant now) {
        attempts++;
        lastError = shortened(error);
        if (attempts >= maxAttempts) {
            state = MailState.FAILED;
        } else {
            var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
            nextAttemptAt = now.plus(doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE);
        }
    }

    /** No later attempt can do better, for example with an address that is none. */
    void giveUp(String error) {
        attempts++;
        lastError = shortened(error);
        state = MailState.FAILED;
    }

    /** Somebody mended the cause: the mail leaves at the next pass. */
    void tryAgain(Instant now) {
        if (state == MailState.FAILED) {
            state = MailState.PENDING;
            attempts = 0;
            nextAttemptAt = now;
        }
    }

    private static String shortened(String error) {
        return error.length() <= ERROR_LENGTH ? error : error.substring(0, ERROR_LENGTH);
    }

    UUID id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    Optional<Invitation> invitation() {
        return Optional.ofNullable(calendar).map(text -> new Invitation(calendarMethod, text));
    }

    String code() {
        return code;
    }

    String reference() {
        return reference;
    }

    MailState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    String lastError() {
        return lastError;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}

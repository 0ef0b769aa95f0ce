package fr.convergence.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Outbox extends Repository<OutboxMail, UUID> {

    OutboxMail save(OutboxMail mail);

    OutboxMail saveAndFlush(OutboxMail mail);

    Optional<OutboxMail> findById(UUID id);

    List<OutboxMail> findTop200ByStateOrderByWrittenAt(MailState state);

    long countByState(MailState state);

    /** The oldest mail that is due and that no other sender holds; it stays held until the transaction ends. */
    @Query(
            nativeQuery = true,
            value = """
                    select * from outbox
                     where state = 'PENDING' and next_attempt_at <= :now
                     order by next_attempt_at, id
                     limit 1
                       for update skip locked""")
    Optional<OutboxMail> takeDue(Instant now);

    /** Keeps back what has not left; a mail that is leaving right now is waited for. */
    @Modifying(flushAutomatically = true)
    @Query("update OutboxMail m set m.state = fr.convergence.notification.MailState.CANCELLED, m.version = m.version + 1"
            + " where m.reference = :reference and m.code in :codes and m.state in"
            + " (fr.convergence.notification.MailState.PENDING, fr.convergence.notification.MailState.FAILED)")
    int cancel(String reference, Collection<String> codes);

    /** Forgets what was told long ago; what still waits is never forgotten. */
    @Modifying
    @Query("delete from OutboxMail m where m.keepUntil < :today and m.state <> fr.convergence.notification.MailState.PENDING")
    int forget(LocalDate today);
}

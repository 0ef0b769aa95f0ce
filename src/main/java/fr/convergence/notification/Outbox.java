package fr.convergence.notification;

import java.time.Instant;
import java.time.LocalDate;
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

    /** Forgets what was told long ago; what still waits is never forgotten. */
    @Modifying
    @Query("delete from OutboxMail m where m.keepUntil < :today and m.state <> fr.convergence.notification.MailState.PENDING")
    int forget(LocalDate today);
}

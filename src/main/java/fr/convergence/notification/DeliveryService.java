package fr.convergence.notification;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.rules.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For those who watch over the product: which e-mails did not leave, and a second chance for them. */
@Service
@Transactional
public class DeliveryService {

    private final Outbox outbox;
    private final ProgrammeClock clock;

    DeliveryService(Outbox outbox, ProgrammeClock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How many e-mails are in that state. */
    @Transactional(readOnly = true)
    public long count(MailState state) {
        return outbox.countByState(state);
    }

    /** E-mails that were given up, the oldest first, two hundred at most. */
    @Transactional(readOnly = true)
    public List<UndeliveredMail> failed() {
        return outbox.findTop200ByStateOrderByWrittenAt(MailState.FAILED).stream()
                .map(m -> new UndeliveredMail(m.id(), m.reference(), m.code(), m.lastError(), m.attempts(), m.writtenAt()))
                .toList();
    }

    /**
     * Lets a mail that was given up leave at the next pass; a mail that waits or has left is not touched.
     *
     * @throws Refusal when the mail is unknown
     */
    public void sendAgain(UUID mailId) {
        var mail = outbox.findById(mailId)
                .orElseThrow(() -> new Refusal("Ce message n'existe plus : actualisez la page."));
        mail.tryAgain(clock.instant());
        outbox.saveAndFlush(mail);
    }

    /** Deletes what has been kept long enough; what still waits is never deleted. @return mails deleted */
    int forgetOld() {
        return outbox.forget(clock.today());
    }
}

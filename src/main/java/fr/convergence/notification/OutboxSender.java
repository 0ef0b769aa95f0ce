package fr.convergence.notification;

import fr.convergence.calendar.ProgrammeClock;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due. Each mail has a transaction of its own, which holds its row while it leaves and marks it: nodes do
 * not send the same row, and a node that dies in between makes one mail leave twice at most, with the same Message-ID.
 */
@Component
@Conditional(WithMailServer.class)
class OutboxSender {

    private static final Logger log = LoggerFactory.getLogger(OutboxSender.class);

    private static final Pattern ADDRESS = Pattern.compile("[^\\p{Cntrl}\\s,;:<>()\\[\\]\\\\\"@]{1,64}@[^\\p{Cntrl}\\s,;:<>()\\[\\]\\\\\"@]{1,190}");

    /** What became of one turn. */
    private enum Turn { SENT, NOT_SENT, SERVER_AWAY, NOTHING_DUE }

    private final Outbox outbox;
    private final JavaMailSender server;
    private final TransactionTemplate transaction;
    private final NoticeSettings settings;
    private final ProgrammeClock clock;

    OutboxSender(Outbox outbox, JavaMailSender server, TransactionTemplate transaction, NoticeSettings settings, ProgrammeClock clock) {
        this.outbox = outbox;
        this.server = server;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** One pass: until nothing is due, the server is out of reach, or the pass is long enough. @return mails sent */
    int sendDue() {
        var sent = 0;
        for (var turn = 0; turn < settings.perPass(); turn++) {
            var outcome = transaction.execute(status -> sendNext());
            if (outcome == Turn.SENT) {
                sent++;
            } else if (outcome != Turn.NOT_SENT) {
                break;
            }
        }
        return sent;
    }

    private Turn sendNext() {
        var due = outbox.takeDue(clock.instant());
        if (due.isEmpty()) {
            return Turn.NOTHING_DUE;
        }
        var mail = due.get();
        try {
            server.send(message(mail));
        } catch (MessagingException malformed) {
            mail.giveUp(malformed.getClass().getSimpleName());
            return notSent(mail, false);
        } catch (MailException failure) {
            if (!SmtpProblem.cameAfterAcceptance(failure)) {
                return failed(mail, SmtpProblem.of(failure));
            }
        }
        mail.sent(clock.instant());
        return Turn.SENT;
    }

    private Turn failed(OutboxMail mail, SmtpProblem problem) {
        if (problem.hopeless()) {
            mail.giveUp(problem.description());
        } else {
            mail.postpone(problem.description(), settings.maxAttempts(), clock.instant());
        }
        return notSent(mail, problem.everyMail());
    }

    private Turn notSent(OutboxMail mail, boolean serverAway) {
        if (mail.state() == MailState.FAILED) {
            log.error("{}: notice {} given up after {} attempts ({})", mail.reference(), mail.code(), mail.attempts(), mail.lastError());
        } else {
            log.warn("{}: notice {} postponed ({})", mail.reference(), mail.code(), mail.lastError());
        }
        return serverAway ? Turn.SERVER_AWAY : Turn.NOT_SENT;
    }

    private MimeMessage message(OutboxMail mail) throws MessagingException {
        var message = server.createMimeMessage();
        var helper = new MimeMessageHelper(message, mail.invitation().isPresent(), StandardCharsets.UTF_8.name());
        helper.setValidateAddresses(true);
        helper.setFrom(settings.from());
        helper.setTo(oneAddress(mail.recipient()));
        helper.setSubject(mail.subject());
        helper.setText(mail.body());
        helper.setSentDate(Date.from(clock.instant()));
        if (mail.invitation().isPresent()) {
            attach(helper, mail.invitation().get());
        }
        message.setHeader("Message-ID", "<" + mail.id() + "@" + settings.domain() + ">");
        message.setHeader("Content-Language", "fr");
        // Absence replies to a machine would only fill a mailbox nobody reads.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** The library also takes a group of addresses, and what follows an address on a line of its own. */
    private static String oneAddress(String recipient) throws AddressException {
        if (!ADDRESS.matcher(recipient).matches()) {
            throw new AddressException("not one plain address");
        }
        return recipient;
    }

    private static void attach(MimeMessageHelper helper, Invitation invitation) throws MessagingException {
        helper.addAttachment("invitation.ics", new ByteArrayResource(invitation.calendar().getBytes(StandardCharsets.UTF_8)),
                "text/calendar; charset=UTF-8; method=" + invitation.method());
    }
}

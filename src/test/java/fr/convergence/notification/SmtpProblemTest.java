package fr.convergence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

class SmtpProblemTest {

    @Test
    void anAddressTheServerDoesNotKnowIsHopeless() throws Exception {
        var problem = SmtpProblem.of(refused(550));

        assertThat(problem.hopeless()).isTrue();
        assertThat(problem.everyMail()).isFalse();
        assertThat(problem.description()).isEqualTo("SMTPAddressFailedException 550");
    }

    @Test
    void aMailboxThatAsksForPatienceIsTriedAgain() throws Exception {
        assertThat(SmtpProblem.of(refused(450)).hopeless()).isFalse();
    }

    @Test
    void aServerOutOfReachConcernsEveryMail() {
        var problem = SmtpProblem.of(new MailSendException(
                "Mail server connection failed", new MessagingException("no route"), Map.of(new Object(), new MessagingException("no route"))));

        assertThat(problem.everyMail()).isTrue();
        assertThat(problem.description()).isEqualTo("MessagingException");
    }

    @Test
    void aRefusedLoginConcernsEveryMail() {
        var problem = SmtpProblem.of(new MailAuthenticationException(new AuthenticationFailedException("535 no")));

        assertThat(problem.everyMail()).isTrue();
        assertThat(problem.hopeless()).isFalse();
    }

    private static MailSendException refused(int code) throws Exception {
        var address = new InternetAddress("accueil@partenaire.invalid");
        var reply = new SMTPAddressFailedException(address, "RCPT TO", code, "no accueil@partenaire.invalid here");
        return new MailSendException(Map.of(new Object(), new SendFailedException("Invalid Addresses", reply)));
    }
}

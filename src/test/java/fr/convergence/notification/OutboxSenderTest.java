package fr.convergence.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.database.ProgrammeWork;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class OutboxSenderTest extends MailTest {

    private static final String REFERENCE = "CVG-2026-00042";

    @Autowired
    Outbox outbox;

    @Autowired
    JavaMailSender server;

    @Autowired
    ProgrammeClock programmeClock;

    @Test
    void theMessageIdIsTheIdOfTheRow() throws Exception {
        notices.toAccount("iris.exemple", REFERENCE, FILE_DUE);
        sender.sendDue();

        assertThat(received().get(0).getMessageID()).isEqualTo("<" + stateOf("id") + "@convergence.invalid>");
        assertThat(stateOf("state")).isEqualTo("SENT");
    }

    @Test
    void aSentMailIsNotSentAgain() {
        notices.toAccount("iris.exemple", REFERENCE, FILE_DUE);

        assertThat(sender.sendDue()).isEqualTo(1);
        assertThat(sender.sendDue()).isZero();
        assertThat(received()).hasSize(1);
    }

    @Test
    void twoNodesThatCompeteSendEachMailExactlyOnce() throws Exception {
        for (var i = 0; i < 60; i++) {
            notices.toOrienteur("maraude-%d@exemple.invalid".formatted(i), REFERENCE, FILE_DUE);
        }
        var barrier = new CyclicBarrier(2);
        var nodes = Executors.newFixedThreadPool(2, work -> new Thread(ProgrammeWork.of(work)));
        try {
            Callable<Integer> node = () -> {
                var other = senderOver(server);
                barrier.await();
                var sent = 0;
                for (var pass = other.sendDue(); pass > 0; pass = other.sendDue()) {
                    sent += pass;
                }
                return sent;
            };
            var first = nodes.submit(node);
            var second = nodes.submit(node);

            assertThat(first.get()).isPositive();
            assertThat(second.get()).isPositive();
            assertThat(first.get() + second.get()).isEqualTo(60);
        } finally {
            nodes.shutdownNow();
        }
        var addresses = new HashSet<String>();
        for (var mail : received()) {
            assertThat(addresses.add(mail.getRecipients(RecipientType.TO)[0].toString())).isTrue();
        }
        assertThat(addresses).hasSize(60);
    }

    @Test
    void aRowHeldByAnotherNodeIsLeftToIt() {
        notices.toAccount("iris.exemple", REFERENCE, FILE_DUE);

        transaction.executeWithoutResult(holding -> {
            assertThat(outbox.takeDue(MORNING)).isPresent();
            assertThat(inAnotherThread(() -> sender.sendDue())).isZero();
        });

        assertThat(sender.sendDue()).isEqualTo(1);
    }

    @Test
    void withTheServerAwayMailsWaitAndLeaveWhenItIsBack() {
        notices.toAccount("iris.exemple", REFERENCE, FILE_DUE);
        SERVER.stop();

        assertThat(sender.sendDue()).isZero();
        assertThat(stateOf("state")).isEqualTo("PENDING");
        assertThat(stateOf("attempts")).isEqualTo("1");

        SERVER.start();
        assertThat(sender.sendDue()).as("still in its pause").isZero();
        clock.holdAt(MORNING.plus(Duration.ofMinutes(1)));
        assertThat(sender.sendDue()).isEqualTo(1);
        assertThat(received()).hasSize(1);
    }

    @Test
    void aServerAwayCostsOneAttemptOfOneMailAPass() {
        notices.toAccount("iris.exemple", REFERENCE, FILE_DUE);
        notices.toAccount("noe.exemple", REFERENCE, FILE_DUE);
        SERVER.stop();

        sender.sendDue();

        assertThat(database.sql("select sum(attempts) from outbox").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void aMailWhoseReceiptWasLostLeavesAgainUnderTheSameMessageId() throws Exception {
        notices.toAccount("iris.exemple", REFERENCE, FILE_DUE);

        assertThat(senderOver(receiptLost()).sendDue()).isZero();
        clock.holdAt(MORNING.plus(Duration.ofMinutes(1)));
        assertThat(sender.sendDue()).isEqualTo(1);

        assertThat(received()).hasSize(2);
        assertThat(received().get(0).getMessageID()).isEqualTo(received().get(1).getMessageID()).contains(stateOf("id"));
    }

    @Test
    void aMailTheServerHasTakenIsNotSentAgainForALostGoodbye() {
        notices.toAccount("iris.exemple", REFERENCE, FILE_DUE);

        assertThat(senderOver(farewellLost()).sendDue()).isEqualTo(1);
        clock.holdAt(MORNING.plus(Duration.ofHours(1)));
        assertThat(sender.sendDue()).isZero();

        assertThat(received()).hasSize(1);
    }

    @Test
    void pausesDoubleAndTheLastAttemptMakesTheFailureVisible() {
        notices.toAccount("iris.exemple", REFERENCE, FILE_DUE);
        SERVER.stop();

        sender.sendDue();
        clock.holdAt(MORNING.plus(Duration.ofMinutes(1)));
        sender.sendDue();
        clock.holdAt(MORNING.plus(Duration.ofMinutes(2)));
        assertThat(sender.sendDue()).isZero();
        assertThat(stateOf("attempts")).as("the second pause lasts two minutes").isEqualTo("2");
        clock.holdAt(MORNING.plus(Duration.ofMinutes(3)));
        sender.sendDue();

        assertThat(deliveries.failed()).singleElement().satisfies(mail -> {
            assertThat(mail.code()).isEqualTo("renewalFileDue");
            assertThat(mail.reference()).isEqualTo(REFERENCE);
            assertThat(mail.attempts()).isEqualTo(3);
            assertThat(mail.error()).isNotBlank().doesNotContain("@");
        });
    }

    @Test
    void aMailGivenUpLeavesOnceTheCauseIsMended() {
        notices.toAccount("iris.exemple", REFERENCE, FILE_DUE);
        SERVER.stop();
        for (var minutes : new int[] {0, 1, 3}) {
            clock.holdAt(MORNING.plus(Duration.ofMinutes(minutes)));
            sender.sendDue();
        }
        SERVER.start();

        deliveries.sendAgain(deliveries.failed().get(0).id());

        assertThat(sender.sendDue()).isEqualTo(1);
        assertThat(deliveries.failed()).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsGivenUpAtOnceAndDoesNotHoldUpTheOthers() {
        notices.toOrienteur("maraude (at) exemple", REFERENCE, FILE_DUE);
        notices.toAccount("iris.exemple", REFERENCE, FILE_DUE);

        assertThat(sender.sendDue()).isEqualTo(1);
        assertThat(deliveries.failed()).singleElement().satisfies(mail -> assertThat(mail.attempts()).isEqualTo(1));
    }

    /** An address is one address: no second reader, no header of somebody's own. */
    @ParameterizedTest
    @ValueSource(strings = {"a@exemple.invalid\r\nBcc: pirate@autre.example", "a@exemple.invalid, pirate@autre.example", "a@exemple.invalid\nSubject: gagné",
        "Groupe: a@exemple.invalid, b@autre.example;", "a@exemple.invalid%0aBcc:pirate@autre.example\n", "<a@exemple.invalid>\r\n\r\nun autre message"})
    void anAddressThatCarriesMoreThanAnAddressLeavesToNobody(String address) {
        notices.toOrienteur(address, REFERENCE, FILE_DUE);
        assertThat(sender.sendDue()).isZero();
        assertThat(deliveries.failed()).hasSize(1);
    }

    @Test
    void whatWasToldAYearAgoIsForgottenAndWhatWaitsIsNot() {
        notices.toAccount("iris.exemple", REFERENCE, FILE_DUE);
        sender.sendDue();
        notices.toAccount("noe.exemple", REFERENCE, FILE_DUE);

        clock.holdAt(MORNING.plus(Duration.ofDays(365)));
        assertThat(deliveries.forgetOld()).isZero();
        clock.holdAt(MORNING.plus(Duration.ofDays(366)));
        assertThat(deliveries.forgetOld()).isEqualTo(1);

        assertThat(stateOf("state")).isEqualTo("PENDING");
    }

    @Test
    void theDatabaseHoldsThatASentMailHasItsInstant() {
        notices.toAccount("iris.exemple", REFERENCE, FILE_DUE);

        assertThatThrownBy(() -> database.sql("update outbox set state = 'SENT'").update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("ck_outbox_sent");
    }

    private OutboxSender senderOver(JavaMailSender other) {
        return new OutboxSender(outbox, other, transaction,
                new NoticeSettings("ne-pas-repondre@convergence.invalid", 3, 5, 12), programmeClock);
    }

    /** The connection breaks before the server has said that it takes the mail, which it does. */
    private static JavaMailSender receiptLost() {
        return breaking(mail -> new MailSendException(Map.of(mail, new MessagingException("connection lost"))));
    }

    /** The server says that it takes the mail, then the connection breaks. */
    private static JavaMailSender farewellLost() {
        return breaking(mail -> new MailSendException("Failed to close server connection", new MessagingException("connection lost")));
    }

    private static JavaMailSender breaking(Function<MimeMessage, MailException> failure) {
        var server = new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] messages, Object[] originals) {
                super.doSend(messages, originals);
                throw failure.apply(messages[0]);
            }
        };
        server.setHost("127.0.0.1");
        server.setPort(SERVER.getSmtp().getPort());
        return server;
    }

    private static int inAnotherThread(Callable<Integer> call) {
        var thread = Executors.newSingleThreadExecutor(work -> new Thread(ProgrammeWork.of(work)));
        try {
            return thread.submit(call).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            thread.shutdownNow();
        }
    }
}

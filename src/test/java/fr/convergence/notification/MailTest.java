package fr.convergence.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.convergence.calendar.ClockControl;
import fr.convergence.database.OwnerDatabase;
import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.PartnerCard;
import fr.convergence.parcours.Domain;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A mail server in memory that can be stopped, and an empty outbox before each test. */
@SpringBootTest(
        classes = MailWorld.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.main.web-application-type=none",
            "convergence.database.directory=target/mail-database",
            "convergence.database.keep=false",
            "convergence.notification.scheduled=false",
            "convergence.notification.from=ne-pas-repondre@convergence.invalid",
            "convergence.notification.max-attempts=3",
            "convergence.url=https://convergence.invalid"
        })
abstract class MailTest {

    static final Instant MORNING = LocalDate.of(2026, 3, 10).atTime(9, 0).toInstant(ZoneOffset.UTC);
    static final Notice FILE_DUE =
            new Notice("renewalFileDue", "Un dossier est à préparer", "L'échéance approche : un dossier reste à compléter cet été.");
    static final String SENSITIVE_PARTNER = "CSAPA du Canari fictif";

    static final GreenMail SERVER = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    NoticeService notices;

    @Autowired
    DeliveryService deliveries;

    @Autowired
    OutboxSender sender;

    @Autowired
    ClockControl clock;

    @Autowired
    JdbcClient database;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DirectoryService directory;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getServerSetup().getPort());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void emptyOutbox() {
        SERVER.start();
        clock.holdAt(MORNING);
        owner.jdbc().execute("truncate outbox, letter cascade");
        directory.keep(new PartnerCard("centre-fictif", SENSITIVE_PARTNER, "CSAPA", Domain.SANTE, "Paris",
                "accueil@partenaire.invalid", 10, true, "Consultations sans rendez-vous", true));
    }

    @AfterEach
    void stopServer() {
        SERVER.stop();
        clock.release();
    }

    List<MimeMessage> received() {
        return List.of(SERVER.getReceivedMessages());
    }

    String stateOf(String column) {
        return database.sql("select " + column + "::text from outbox").query(String.class).single();
    }
}

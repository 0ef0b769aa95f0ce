package fr.convergence.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** An e-mail that carries an appointment, as it leaves and as a calendar reads it. */
class InvitationTest extends MailTest {

    private static final String REFERENCE = "COM-2026-777";

    @Test
    void carriesTheAppointmentBesideTheSentence() throws Exception {
        notices.invite("iris.exemple", REFERENCE, FILE_DUE, address -> new Invitation("REQUEST", calendar("REQUEST", address)));
        assertThat(sender.sendDue()).isEqualTo(1);

        var mail = received().get(0);
        var attached = attachment(mail);
        var type = new ContentType(attached.getContentType());
        assertThat(type.match("text/calendar")).isTrue();
        assertThat(type.getParameter("method")).isEqualTo("REQUEST");
        assertThat(type.getParameter("charset")).isEqualToIgnoringCase("UTF-8");
        assertThat(attached.getFileName()).isEqualTo("invitation.ics");
        var read = new CalendarBuilder().build(new InputStreamReader(attached.getInputStream(), StandardCharsets.UTF_8));
        var event = (VEvent) read.getComponents().get(0);
        assertThat(event.getProperty("LOCATION").orElseThrow().getValue()).isEqualTo("Salle de l'Écluse, Nîmes");
        assertThat(event.getProperty("ATTENDEE").orElseThrow().getValue()).isEqualTo("mailto:iris@exemple.invalid");
        assertThat(sentence(mail)).contains("un dossier reste à compléter cet été", "Référence : COM-2026-777");
        assertThat(mail.getMessageID()).isEqualTo("<" + stateOf("id") + "@convergence.invalid>");
    }

    @Test
    void saysThatAnAppointmentIsCancelled() throws Exception {
        notices.invite("iris.exemple", REFERENCE, FILE_DUE, address -> new Invitation("CANCEL", calendar("CANCEL", address)));
        sender.sendDue();
        assertThat(new ContentType(attachment(received().get(0)).getContentType()).getParameter("method")).isEqualTo("CANCEL");
    }

    @Test
    void invitesNobodyWithoutAnAddress() {
        notices.invite("sans.adresse", REFERENCE, FILE_DUE, address -> new Invitation("REQUEST", calendar("REQUEST", address)));
        assertThat(sender.sendDue()).isZero();
    }

    @Test
    void keepsAnAppointmentOnlyWithItsMethod() {
        notices.invite("iris.exemple", REFERENCE, FILE_DUE, address -> new Invitation("REQUEST", calendar("REQUEST", address)));
        assertThatThrownBy(() -> database.sql("update outbox set calendar_method = null").update())
                .isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("ck_outbox_calendar");
    }

    private static BodyPart attachment(MimeMessage mail) throws Exception {
        var parts = (MimeMultipart) mail.getContent();
        for (var rank = 0; rank < parts.getCount(); rank++) {
            if (parts.getBodyPart(rank).isMimeType("text/calendar")) {
                return parts.getBodyPart(rank);
            }
        }
        throw new AssertionError("no appointment in the e-mail");
    }

    private static String sentence(MimeMessage mail) throws Exception {
        var part = ((MimeMultipart) mail.getContent()).getBodyPart(0);
        return part.getContent() instanceof MimeMultipart inner ? inner.getBodyPart(0).getContent().toString() : part.getContent().toString();
    }

    private static String calendar(String method, String address) {
        return """
                BEGIN:VCALENDAR
                PRODID:-//Convergence//Essai//FR
                VERSION:2.0
                METHOD:%s
                BEGIN:VEVENT
                UID:com-2026-777@convergence.invalid
                SEQUENCE:0
                DTSTAMP:20260302T090000Z
                DTSTART:20260324T083000Z
                LOCATION:Salle de l'Écluse\\, Nîmes
                ORGANIZER:mailto:ne-pas-repondre@convergence.invalid
                ATTENDEE:mailto:%s
                END:VEVENT
                END:VCALENDAR
                """.formatted(method, address).replace("\n", "\r\n");
    }
}

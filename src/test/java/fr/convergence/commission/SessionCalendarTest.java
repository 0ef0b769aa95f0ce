package fr.convergence.commission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.notification.Invitation;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes into people's calendars, read back as a calendar would. */
@ProductTest
class SessionCalendarTest {

    private static final String ADDRESS = "membre.fictif@convergence.invalid";

    @Autowired
    private SessionCalendar calendar;

    @Autowired
    private TimeMachine time;

    @AfterEach
    void releaseTheClock() {
        time.release();
    }

    @Test
    void saysWhereAndWhenAndNothingOfAnybody() throws Exception {
        time.holdAt(LocalDate.of(2026, 3, 2));
        var invitation = calendar.request(session(LocalDate.of(2026, 3, 24), LocalTime.of(9, 30), 0), ADDRESS);
        var event = event(invitation);

        assertThat(invitation.method()).isEqualTo("REQUEST");
        assertThat(invitation.calendar()).contains("METHOD:REQUEST\r\n", "DTSTART;TZID=Europe/Paris:20260324T093000\r\n",
                        "DTEND;TZID=Europe/Paris:20260324T123000\r\n", "DTSTAMP:20260302T090000Z\r\n")
                .doesNotContain("CVG-", "membre-commission@", "CN=");
        assertThat(value(event, "SUMMARY")).isEqualTo("Commission de renouvellement, séance COM-2026-777");
        assertThat(value(event, "LOCATION")).isEqualTo("Salle du Jardin, 1er étage");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "SEQUENCE")).isEqualTo("0");
        assertThat(value(event, "ATTENDEE")).isEqualTo("mailto:" + ADDRESS);
    }

    @Test
    void movesTheSameAppointmentAndThenTakesItAway() throws Exception {
        var first = event(calendar.request(session(LocalDate.of(2026, 3, 24), LocalTime.of(9, 30), 0), ADDRESS));
        var moved = event(calendar.request(session(LocalDate.of(2026, 4, 8), LocalTime.of(9, 30), 1), ADDRESS));
        var cancellation = calendar.cancellation(session(LocalDate.of(2026, 4, 8), LocalTime.of(9, 30), 2), ADDRESS);

        assertThat(value(moved, "UID")).isEqualTo(value(first, "UID")).startsWith("com-2026-777@");
        assertThat(value(moved, "SEQUENCE")).isEqualTo("1");
        assertThat(cancellation.method()).isEqualTo("CANCEL");
        assertThat(cancellation.calendar()).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:2\r\n");
        assertThat(value(event(cancellation), "UID")).isEqualTo(value(first, "UID"));
    }

    @ParameterizedTest(name = "{0} {1}: {2} UTC")
    @CsvSource({
        "2026-03-28, 09:30, 2026-03-28T08:30Z",
        "2026-03-29, 01:30, 2026-03-29T00:30Z",
        "2026-03-29, 09:30, 2026-03-29T07:30Z",
        "2026-10-24, 09:30, 2026-10-24T07:30Z",
        "2026-10-25, 01:30, 2026-10-24T23:30Z",
        "2026-10-25, 09:30, 2026-10-25T08:30Z"
    })
    void beginsAtTheSameInstantForEveryoneOnBothDaysOfClockChange(LocalDate day, LocalTime startsAt, String instant) throws Exception {
        var event = event(calendar.request(session(day, startsAt, 0), ADDRESS));
        ZonedDateTime begins = event.<ZonedDateTime>getStartDate().orElseThrow().getDate();
        ZonedDateTime ends = event.<ZonedDateTime>getEndDate().orElseThrow().getDate();

        assertThat(begins.toInstant()).isEqualTo(ZonedDateTime.parse(instant).toInstant());
        assertThat(Duration.between(begins.toInstant(), ends.toInstant())).as("three hours, also through the night that is shorter or longer")
                .isEqualTo(Duration.ofHours(3));
    }

    @Test
    void describesParisTimeAsItIsUntil2045() throws Exception {
        VTimeZone zone = (VTimeZone) parsed(calendar.request(session(LocalDate.of(2026, 3, 24), LocalTime.of(9, 30), 0), ADDRESS))
                .getComponents().get(0);
        var rules = ProgrammeClock.PARIS.getRules();

        assertThat(IntStream.rangeClosed(2026, 2045).boxed()).allSatisfy(year -> {
            for (var month = 1; month <= 12; month++) {
                for (var day : List.of(1, 23, 24, 25, 26, 27, 28)) {
                    var noon = LocalDate.of(year, month, day).atTime(12, 0);
                    var offset = zone.getApplicableObservance(noon.atZone(ProgrammeClock.PARIS)).<TzOffsetTo>getProperty("TZOFFSETTO").orElseThrow().getOffset();
                    assertThat(offset).as(noon.toString()).isEqualTo(rules.getOffset(noon));
                }
            }
        });
    }

    /** What somebody types as a place, or writes as the address of her account, adds no line of its own (RFC 5545, 3.3.11). */
    @ParameterizedTest
    @ValueSource(strings = {"Salle\r\nATTENDEE:mailto:pirate@autre.example\r\nBEGIN:VALARM\r\nEND:VALARM", "Salle\nURL:https://autre.example",
        "Salle;X=\"1\":2,3\\n\u0000\u2028ATTENDEE:x", "Salle\rEND:VEVENT\rBEGIN:VEVENT"})
    void aPlaceOrAnAddressAddsNoLine(String text) throws Exception {
        var invitation = calendar.request(session(text, LocalDate.of(2026, 3, 24), LocalTime.of(9, 30), 0), ADDRESS);
        assertThat(parsed(invitation).getComponents()).hasSize(2);
        assertThat(event(invitation).getProperties("ATTENDEE")).hasSize(1);
        assertThat(event(invitation).getProperties("URL")).isEmpty();
        assertThat(event(invitation).getAlarms()).isEmpty();

        var addressed = calendar.request(session(LocalDate.of(2026, 3, 24), LocalTime.of(9, 30), 0), text);
        assertThat(parsed(addressed).getComponents()).hasSize(2);
        assertThat(event(addressed).getProperties("ATTENDEE")).hasSize(1);
        assertThat(event(addressed).getProperties("URL")).isEmpty();
    }

    private static SessionView session(LocalDate day, LocalTime startsAt, int sequence) {
        return session("Salle du Jardin, 1er étage", day, startsAt, sequence);
    }

    private static SessionView session(String place, LocalDate day, LocalTime startsAt, int sequence) {
        return new SessionView("COM-2026-777", TestWorld.CANAL, SessionStatus.CONVENED, day, startsAt, place, 8,
                "membre-commission@aci-canal", List.of(Seat.of("OTHER", "membre-commission@aci-canal", null)),
                List.of(new AgendaView(UUID.randomUUID(), "CVG-2026-00777", 1, AgendaState.LISTED, java.util.Set.of())), null, day.minusDays(20),
                sequence, null, null);
    }

    private static Calendar parsed(Invitation invitation) throws Exception {
        return new CalendarBuilder().build(new StringReader(invitation.calendar()));
    }

    private static VEvent event(Invitation invitation) throws Exception {
        return (VEvent) parsed(invitation).getComponents().get(1);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}

package fr.convergence.commission;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.notification.Invitation;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A session as an appointment (RFC 5545, RFC 5546): its reference, where and when. Nobody's name and no file: calendars are
 * shared. The identifier stays, the sequence grows, so that a postponed session moves instead of standing there twice.
 */
@Component
class SessionCalendar {

    /** The library writes a lone carriage return as it is, and calendars begin a line there. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private final CommissionRules rules;
    private final ProgrammeClock clock;
    private final String sender;
    private final String host;

    SessionCalendar(CommissionRules rules, ProgrammeClock clock,
            @Value("${convergence.notification.from:convergence@localhost}") String sender, @Value("${convergence.url}") String url) {
        this.rules = rules;
        this.clock = clock;
        this.sender = sender;
        this.host = URI.create(url).getHost();
    }

    /** Puts the session into the calendar of who reads that address, or moves it there. */
    Invitation request(SessionView session, String address) {
        return invitation(session, address, Method.VALUE_REQUEST, Status.VALUE_CONFIRMED);
    }

    /** Takes it away. */
    Invitation cancellation(SessionView session, String address) {
        return invitation(session, address, Method.VALUE_CANCEL, Status.VALUE_CANCELLED);
    }

    private Invitation invitation(SessionView session, String address, String method, String status) {
        PropertyContainer calendar = new Calendar();
        calendar.add(new ProdId("-//Convergence//Commission de renouvellement//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method(method));
        ((Calendar) calendar).add(ParisZone.definition());
        ((Calendar) calendar).add(event(session, address, status));
        return new Invitation(method, calendar.toString());
    }

    private VEvent event(SessionView session, String address, String status) {
        var startsAt = session.heldOn().atTime(session.startsAt()).atZone(ProgrammeClock.PARIS);
        var event = new VEvent(false);
        PropertyContainer properties = event;
        properties.add(new Uid(session.reference().toLowerCase(Locale.ROOT) + "@" + host));
        properties.add(new Sequence(session.sequence()));
        properties.add(new DtStamp(Instant.now(clock)));
        properties.add(new DtStart<>(startsAt));
        properties.add(new DtEnd<>(startsAt.plusMinutes(rules.parameter("sessionMinutes"))));
        properties.add(new Summary("Commission de renouvellement, séance " + session.reference()));
        properties.add(new Location(BREAKS.matcher(session.place()).replaceAll(" ")));
        properties.add(new Organizer(mailto(sender)));
        properties.add(new Attendee(mailto(address)));
        properties.add(new Status(status));
        return event;
    }

    /** An address that is none, which its owner wrote into her profile, keeps nobody else from her invitation. */
    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("what may not stand in an address is quoted", impossible);
        }
    }
}

package fr.convergence.commission;

import fr.convergence.calendar.ProgrammeClock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Paris time as calendars read it: the rule of the European Union since October 1996 (directive 94/21, then 2000/84). Written
 * out here, so that no time zone is looked up on the Internet.
 */
final class ParisZone {

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private ParisZone() {}

    static VTimeZone definition() {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(ProgrammeClock.PARIS.getId()));
        zone.add(observance(new Daylight(), "CEST", LocalDateTime.of(1997, 3, 30, 2, 0), WINTER, SUMMER, "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"));
        zone.add(observance(new Standard(), "CET", LocalDateTime.of(1996, 10, 27, 3, 0), SUMMER, WINTER, "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"));
        return zone;
    }

    private static Observance observance(
            Observance observance, String name, LocalDateTime start, ZoneOffset from, ZoneOffset to, String everyYear) {
        PropertyContainer properties = observance;
        properties.add(new TzName(name));
        properties.add(new TzOffsetFrom(from));
        properties.add(new TzOffsetTo(to));
        properties.add(new DtStart<>(start));
        properties.add(new RRule<Temporal>(everyYear));
        return observance;
    }
}

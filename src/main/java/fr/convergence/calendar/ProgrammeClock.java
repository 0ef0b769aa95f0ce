package fr.convergence.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The only clock of the product. Legal dates are days in Paris; instants are stored in UTC. It runs with the machine
 * unless a {@link ClockControl} holds it, which happens in tests and while the demo world is built.
 */
public final class ProgrammeClock extends Clock {

    /** Legal dates are days of this zone. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Deadlines fall at nine o'clock in Paris: a working hour, away from the nights when clocks change. */
    public static final LocalTime DEADLINE_TIME = LocalTime.of(9, 0);

    private volatile Instant held;

    /** Today in Paris. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), PARIS);
    }

    /** The instant at which a deadline on that day falls: nine in Paris. */
    public static Instant deadlineOn(LocalDate day) {
        return day.atTime(DEADLINE_TIME).atZone(PARIS).toInstant();
    }

    void hold(Instant instant) {
        held = instant;
    }

    @Override
    public Instant instant() {
        var fixed = held;
        return fixed != null ? fixed : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return PARIS;
    }

    /** @throws UnsupportedOperationException always: legal dates have one zone */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the programme lives in " + PARIS);
    }
}

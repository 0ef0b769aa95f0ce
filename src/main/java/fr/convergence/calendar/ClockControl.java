package fr.convergence.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Holds the clock at a chosen moment; whoever keeps a clock of its own (the engine) listens. */
public class ClockControl {

    private final ProgrammeClock clock;
    private final List<Consumer<Instant>> followers;

    /** @param followers told of each move; they receive null when the clock runs free again */
    public ClockControl(ProgrammeClock clock, List<Consumer<Instant>> followers) {
        this.clock = clock;
        this.followers = List.copyOf(followers);
    }

    /** Stops the clock at that instant. */
    public void holdAt(Instant instant) {
        clock.hold(instant);
        followers.forEach(follower -> follower.accept(instant));
    }

    /** Stops the clock at ten in the morning, Paris time: after the deadlines of the day have fallen. */
    public void holdAt(LocalDate day) {
        holdAt(day.atTime(10, 0).atZone(ProgrammeClock.PARIS).toInstant());
    }

    /** Lets the clock run with the machine again. */
    public void release() {
        clock.hold(null);
        followers.forEach(follower -> follower.accept(null));
    }
}

package fr.convergence.engine.rights;

import fr.convergence.calendar.ProgrammeClock;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Bounds of today in Paris, for the filters of Tasklist: {@code ${parisDay.begins()}}. */
@Component("parisDay")
public class ParisDay {

    private final ProgrammeClock clock;

    ParisDay(ProgrammeClock clock) {
        this.clock = clock;
    }

    /** Midnight that opens today. */
    public Date begins() {
        return Date.from(clock.today().atStartOfDay(ProgrammeClock.PARIS).toInstant());
    }

    /** Midnight that closes today. */
    public Date ends() {
        return Date.from(clock.today().plusDays(1).atStartOfDay(ProgrammeClock.PARIS).toInstant());
    }
}

package fr.convergence.breakglass.process;

import fr.convergence.calendar.ProgrammeClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Moments as people read them. */
@Component
class UseWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH'h'mm", Locale.FRENCH).withZone(ProgrammeClock.PARIS);

    String moment(Instant at) {
        return MOMENT.format(at);
    }
}

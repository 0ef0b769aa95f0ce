package fr.convergence.demo;

import fr.convergence.calendar.WorkingDays;
import fr.convergence.engine.rehearsal.Rehearsal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The calendar of the commission: a session every two months in each worksite, the last one still to come. */
@Component
@Conditional(WhenDemo.class)
class DemoSessions {

    private static final int SESSIONS = 6;
    private static final int EVERY_DAYS = 60;
    private static final int AHEAD_DAYS = 45;
    private static final int NEXT_IN_DAYS = 20;

    private final Rehearsal rehearsal;
    private final WorkingDays workingDays;

    DemoSessions(Rehearsal rehearsal, WorkingDays workingDays) {
        this.rehearsal = rehearsal;
        this.workingDays = workingDays;
    }

    void schedule(DemoPlay play, LocalDate today) {
        for (var siae : List.of("aci-canal", "aci-jardin")) {
            for (var rank = 0; rank < SESSIONS; rank++) {
                var heldOn = workingDays.onOrAfter(today.plusDays(NEXT_IN_DAYS).minusDays((long) EVERY_DAYS * rank));
                play.on(heldOn.minusDays(AHEAD_DAYS), () -> rehearsal.start("commission", "rita.secretariat",
                        Map.of("siae", siae, "heldOn", heldOn, "startsAt", "09:30", "place", "Salle fictive du rez-de-chaussée", "capacity", 8)));
            }
        }
    }
}

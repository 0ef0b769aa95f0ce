package fr.convergence.demo;

import fr.convergence.calendar.WorkingDays;
import fr.convergence.engine.rehearsal.Rehearsal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * The calendar of the commission: a session every two months in each worksite. One of them is held today, with fifteen
 * files, for whoever discovers the product; the others to come are to be prepared.
 */
@Component
@Conditional(WhenDemo.class)
class DemoSessions {

    private static final int SESSIONS = 6;
    private static final int EVERY_DAYS = 60;
    private static final int AHEAD_DAYS = 45;
    private static final int NEXT_IN_DAYS = 20;
    private static final int CAPACITY = 15;

    private final Rehearsal rehearsal;
    private final WorkingDays workingDays;

    DemoSessions(Rehearsal rehearsal, WorkingDays workingDays) {
        this.rehearsal = rehearsal;
        this.workingDays = workingDays;
    }

    void schedule(DemoPlay play, LocalDate today) {
        plan(play, "aci-canal", today.plusDays(NEXT_IN_DAYS + 2L));
        plan(play, "aci-jardin", today.plusDays(NEXT_IN_DAYS));
        for (var rank = 0; rank < SESSIONS; rank++) {
            plan(play, "aci-canal", today.minusDays((long) EVERY_DAYS * rank));
            plan(play, "aci-jardin", today.plusDays(NEXT_IN_DAYS).minusDays((long) EVERY_DAYS * (rank + 1)));
        }
    }

    private void plan(DemoPlay play, String siae, LocalDate day) {
        var heldOn = workingDays.onOrBefore(day);
        play.on(heldOn.minusDays(AHEAD_DAYS), () -> rehearsal.start("commission", "rita.secretariat",
                Map.of("siae", siae, "heldOn", heldOn, "startsAt", "09:30", "place", "Salle fictive du rez-de-chaussée", "capacity", CAPACITY)));
    }
}

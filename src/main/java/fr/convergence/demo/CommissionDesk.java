package fr.convergence.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** How the sessions of the commission are held in the demo world. */
@Component
@Conditional(WhenDemo.class)
class CommissionDesk implements DemoDesk {

    @Override
    public String process() {
        return "commission";
    }

    private static final int CONVENE_DAYS = 17;
    private static final int LEFT_DAYS = 4;
    private static final int ACTION_DAYS = 90;
    private final Map<String, LocalDate> heldOn = new HashMap<>();

    @Override
    public Turn answer(DemoTask task) {
        return switch (task.open().key()) {
            case "userTask_prepareSession" -> prepare(task);
            case "userTask_holdSession" -> hold(task);
            case "userTask_decideRenewal" -> Turn.fill(Map.of("deciders", task.list("deciders"), "mode", "CONSENSUS", "outcome", "RENEWED",
                    "months", 12, "renewalReason", "WITHIN_24_MONTHS",
                    "actions", List.of(Map.of("action", "Faire le point sur le projet avec le référent emploi",
                            "owner", task.options("ownerOptions").get(0), "dueOn", task.today().plusDays(ACTION_DAYS).toString())),
                    "explanation", "Vous avancez : nous continuons ensemble, avec l'emploi pour prochaine étape."));
            case "userTask_writeMinutes" -> task.waits(1, () -> Map.of("minutes", String.valueOf(task.shown().get().get("minutes"))));
            case "userTask_handOutLetters" -> task.waits(1, () -> Map.of("handedOut", true));
            default -> Turn.fill(Map.of("rescheduled", "no"));
        };
    }

    /** The agenda closes when the convocations must leave. */
    private Turn prepare(DemoTask task) {
        var shown = task.shown().get();
        var day = LocalDate.parse(String.valueOf(shown.get("heldOn")));
        heldOn.put(task.open().businessKey(), day);
        if (task.today().isBefore(day.minusDays(CONVENE_DAYS))) {
            return Turn.lookAgain(day.minusDays(CONVENE_DAYS));
        }
        var files = task.list("files");
        if (files.isEmpty()) {
            return Turn.fill(Map.of("maintained", "no"));
        }
        var seats = task.rows("seats");
        return Turn.fill(Map.of("maintained", "yes", "heldOn", day, "startsAt", shown.get("startsAt"), "place", shown.get("place"),
                "seats", seats, "chair", seats.get(0).get("titular"), "files", files));
    }

    /** The session of these days is left for who discovers the product. */
    private Turn hold(DemoTask task) {
        var day = heldOn.getOrDefault(task.open().businessKey(), task.today());
        if (day.isAfter(task.lastDay().minusDays(LEFT_DAYS))) {
            return Turn.leave();
        }
        return task.today().isBefore(day)
                ? Turn.lookAgain(day)
                : Turn.fill(Map.of("held", "yes", "present", task.list("present"), "chair", task.shown().get().get("chair")));
    }
}

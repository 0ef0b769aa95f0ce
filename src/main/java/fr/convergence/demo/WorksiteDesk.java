package fr.convergence.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** How the work on site is followed in the demo world. */
@Component
@Conditional(WhenDemo.class)
class WorksiteDesk implements DemoDesk {

    @Override
    public String process() {
        return "worksite";
    }

    @Override
    public Turn answer(DemoTask task) {
        return switch (task.open().key()) {
            case "userTask_welcomeOnSite" -> task.waits(1, () -> Map.of(
                    "post", "Équipière polyvalente", "safetyTold", true, "weeklyHours", 20, "posture", "DISCOVERING", "pace", "DISCOVERING",
                    "gesture", "WITH_HELP", "team", "WITH_HELP", "objective", "Prendre le rythme et connaître les outils."));
            case "userTask_observeWork" -> task.waits(2, () -> review(task));
            case "userTask_proposeHours" -> task.waits(3, () -> Map.of("weeklyHours", 26, "startsOn", task.today(), "answer", "AGREED",
                    "words", "Je me sens prête à faire plus d'heures."));
            default -> Turn.leave();
        };
    }

    private static Map<String, Object> review(DemoTask task) {
        var answers = new HashMap<String, Object>();
        answers.put("proposeStep", task.times() == 3 ? "yes" : "no");
        answers.put("posture", task.times() > 4 ? "ALONE" : "WITH_HELP");
        answers.put("pace", task.times() > 6 ? "ALONE" : "WITH_HELP");
        answers.put("gesture", task.times() > 4 ? "SHOWS" : "WITH_HELP");
        answers.put("team", "ALONE");
        answers.put("observations", List.of(quarrel(task)
                ? Map.of("kind", "INCIDENT", "theme", "TEAM", "note", "Dispute à la pause, chacun est parti de son côté.")
                : Map.of("kind", "SUCCESS", "theme", "GESTURE", "note", "A montré le geste à une nouvelle collègue.")));
        if (task.times() > 1) {
            var monday = task.today().minusWeeks(1).with(java.time.DayOfWeek.MONDAY);
            answers.put("weeks", List.of(Map.of("weekOf", monday.toString(), "planned", 20, "done", 20)));
        }
        return answers;
    }

    /** One person's incident waits for who discovers the product. */
    private static boolean quarrel(DemoTask task) {
        return task.person() != null && task.person().story() == Story.PLAN && task.times() == 5
                && task.person().lastName().equals("Prétexte");
    }
}

package fr.convergence.demo;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** How renewal files are written in the demo world. */
@Component
@Conditional(WhenDemo.class)
class RenewalDesk implements DemoDesk {

    private final DemoWords words = new DemoWords();

    @Override
    public String process() {
        return "renewal";
    }

    @Override
    public Turn answer(DemoTask task) {
        return switch (task.open().key()) {
            case "userTask_recordPersonWords" -> task.waits(3, () -> Map.of("manner", "DICTATED",
                    "words", words.of("words", task.open().businessKey()), "wish", "CONTINUE",
                    "agreement", "NOT_YET_SEEN", "heard", false));
            case "userTask_evaluateEngagement" -> task.waits(4, () -> evaluation(task, "choices", "steps", "appointments", "project", "help"));
            case "userTask_evaluateSupport" -> task.story() == Story.TERM ? Turn.leave()
                    : task.waits(5, () -> evaluation(task, "plan", "partners", "procedures", "coordination", "worksite"));
            case "userTask_giveSupervisorOpinion" -> task.waits(6, () -> Map.of("diligence", "GOOD", "autonomy", "PARTIAL", "project", "GOOD",
                    "facts", words.of("facts", task.open().businessKey()), "favour", "FAVOURABLE"));
            case "userTask_completeFile" -> task.waits(3, () -> Map.of("outcome", "RENEWED",
                    // Whoever signed again meanwhile has less of her 24 months left.
                    "months", task.story() == Story.BACK || task.story() == Story.TRANSFERRED ? 6 : 12,
                    "because", words.of("because", task.open().businessKey()), "agreement", "SEEN_AND_ACCEPTED",
                    "complement", "La pièce demandée est jointe."));
            case "userTask_signRenewal" -> task.waits(4, () -> sign(task));
            default -> Turn.leave();
        };
    }

    private Map<String, Object> evaluation(DemoTask task, String... points) {
        var answers = new HashMap<String, Object>();
        for (var point : points) {
            answers.put(point + "Level", "GOOD");
            answers.put(point + "Evidence", words.of(point, task.open().businessKey()));
        }
        return answers;
    }

    private static Map<String, Object> sign(DemoTask task) {
        var shown = task.shown().get();
        return Map.of("signed", "yes", "kind", shown.get("kind"), "weeklyHours", shown.get("weeklyHours"), "startsOn", shown.get("startsOn"),
                "endsOn", shown.get("endsOn"));
    }
}

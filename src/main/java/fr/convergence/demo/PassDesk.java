package fr.convergence.demo;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** How prolongations of the PASS IAE are declared and answered in the demo world. */
@Component
@Conditional(WhenDemo.class)
class PassDesk implements DemoDesk {

    @Override
    public String process() {
        return "pass";
    }

    @Override
    public Turn answer(DemoTask task) {
        return switch (task.open().key()) {
            case "userTask_declareExtension" -> task.waits(1, () -> declare(task));
            case "userTask_recordExtensionAnswer" -> task.waits(1, () -> Map.of("answer", "GRANTED", "answeredOn", task.today(),
                    "until", task.shown().get().get("until")));
            default -> Turn.leave();
        };
    }

    private static Map<String, Object> declare(DemoTask task) {
        var shown = task.shown().get();
        var answers = new HashMap<String, Object>(Map.of("outcome", "DECLARED", "declaredOn", task.today(), "until", shown.get("until"),
                "reason", shown.get("reason"), "prescriber", "Prescripteur fictif", "organisation", "Organisme fictif du quartier",
                "interview", "no", "withReport", "no"));
        // Numbers of the demo world are made from the parcours, so that no two are alike.
        answers.put("passNumber", "DEMO0" + "%07d".formatted(Integer.parseInt(task.open().businessKey().replaceAll("\\D", "")) % 10_000_000));
        return answers;
    }
}

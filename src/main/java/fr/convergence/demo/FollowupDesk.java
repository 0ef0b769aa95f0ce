package fr.convergence.demo;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** How the year after the hire is accompanied in the demo world. */
@Component
@Conditional(WhenDemo.class)
class FollowupDesk implements DemoDesk {

    @Override
    public String process() {
        return "followup";
    }

    @Override
    public Turn answer(DemoTask task) {
        return switch (task.open().key()) {
            case "userTask_confirmHire" -> confirm(task);
            case "userTask_agreeOnFollowup" -> task.waits(1, () -> Map.of("wanted", "yes", "rhythm", "STANDARD", "channels", List.of("PHONE"),
                    "trustedContact", "yes", "employerContact", "yes", "means", "ORAL"));
            case "userTask_holdCheckpoint" -> task.waits(5, () -> Map.of("reached", "yes", "channel", "PHONE", "job", "KEPT",
                    "housing", "GOOD", "rights", "GOOD", "debts", "UNSAID", "health", "GOOD", "goesOn", "yes",
                    "employerAgreement", "UNCHANGED"));
            case "userTask_contactEmployer" -> task.waits(3, () -> Map.of("attendance", "FINE", "tasks", "FINE", "team", "FINE",
                    "contract", "KEPT"));
            case "userTask_prepareEnd" -> task.waits(2, () -> Map.of("met", "yes", "needed", "yes", "agreed", "yes",
                    "topics", List.of("LOGEMENT", "ADMINISTRATIF")));
            case "userTask_arrangeHandOver" -> task.waits(2, () -> Map.of("answer", "ACCEPTED", "kind", "AREA_SOCIAL_WORKER",
                    "receiver", "Service social fictif du quartier", "firstMeetingOn", task.today().plusDays(10)));
            default -> Turn.leave();
        };
    }

    /** She starts on the day that was announced. */
    private static Turn confirm(DemoTask task) {
        var first = java.time.LocalDate.parse(String.valueOf(task.shown().get().get("startedOn")));
        return task.today().isBefore(first) ? Turn.lookAgain(first) : Turn.fill(Map.of("news", "STARTED", "startedOn", first));
    }
}

package fr.convergence.demo;

import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** How decisions are handed over in the demo world; nobody there contests what the commission granted. */
@Component
@Conditional(WhenDemo.class)
class ReexaminationDesk implements DemoDesk {

    @Override
    public String process() {
        return "reexamination";
    }

    @Override
    public Turn answer(DemoTask task) {
        return switch (task.open().key()) {
            case "userTask_handDecision" -> task.waits(2, () -> Map.of("handedOn", task.today(), "means", "IN_PERSON",
                    "present", "La personne et son fil rouge", "language", "Français facile", "explained", true));
            case "userTask_recordContest" -> task.waits(3, () -> Map.of("response", "ACCEPTS", "saidOn", task.today(), "manner", "DICTATED",
                    "words", "Ça me va, je veux continuer avec l'équipe."));
            default -> Turn.leave();
        };
    }
}

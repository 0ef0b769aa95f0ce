package fr.convergence.demo;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** How needs are taken to the operators of the demo world. */
@Component
@Conditional(WhenDemo.class)
class MobilisationDesk implements DemoDesk {

    @Override
    public String process() {
        return "mobilisation";
    }

    @Override
    public Turn answer(DemoTask task) {
        return switch (task.open().key()) {
            case "userTask_qualifyNeed" -> task.waits(2, () -> Map.of("stands", "yes", "expectedResult", "Une place stable, au calme.",
                    "personWords", "Un endroit où dormir sans peur.", "urgency", "SOON", "contactTried", "no"));
            case "userTask_triageNeed" -> task.waits(1, () -> Map.of("triage", "MOBILISE"));
            case "userTask_chooseOperator" -> choose(task);
            case "userTask_askConsent" -> task.waits(1, () -> Map.of("outcome", "GIVEN", "means", "SIGNED"));
            case "userTask_reportAnswer" -> task.story() == Story.NEED ? Turn.leave() : task.waits(8, () -> Map.of("kind", "ACCEPTED",
                    "appointmentOn", task.today().plusDays(6), "text", "Rendez-vous à l'accueil, à dix heures."));
            case "userTask_answerQuestion" -> task.waits(1, () -> Map.of("precision", "Oui, elle est disponible le matin."));
            case "userTask_confirmStart" -> task.waits(1, () -> Map.of("outcome", "STARTED", "startedOn", task.today()));
            case "userTask_recordResult" -> task.waits(20, () -> Map.of("result", "REACHED", "benefits", List.of("HOUSING_STEP"),
                    "note", "Installée, la domiciliation suit."));
            default -> Turn.leave();
        };
    }

    private static Turn choose(DemoTask task) {
        if (task.daysOpen() < 1) {
            return Turn.lookAgain(task.today().plusDays(1));
        }
        var operators = task.options("operatorOptions");
        return operators.isEmpty() ? Turn.leave() : Turn.fill(operators.size() == 1
                ? Map.of("chosen", "yes", "operator", operators.get(0))
                : Map.of("chosen", "yes", "operator", operators.get(0), "second", operators.get(1)));
    }
}

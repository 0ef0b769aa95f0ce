package fr.convergence.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** How people go on in another structure of the demo world. */
@Component
@Conditional(WhenDemo.class)
class TransferDesk implements DemoDesk {

    @Override
    public String process() {
        return "transfer";
    }

    @Override
    public Turn answer(DemoTask task) {
        return switch (task.open().key()) {
            case "userTask_proposeSiae" -> task.waits(3, () -> Map.of("found", "yes", "first", "ei-livraison", "motive", "NEXT_STEP",
                    "plannedOn", task.today().plusDays(25), "explanation", "Elle veut livrer à vélo, plus près de l'emploi ordinaire."));
            case "userTask_recordPersonAgreement" -> task.waits(2, () -> Map.of("answer", "AGREED", "means", "SIGNED",
                    "domains", List.of("EMPLOI"), "emploi", "Sait réparer un vélo, cherche des horaires réguliers.",
                    "words", "Je veux essayer les livraisons."));
            case "userTask_answerTransfer" -> task.waits(7, () -> Map.of("answer", "ACCEPTED"));
            case "userTask_signHostContract" -> task.waits(4, () -> sign(task));
            case "userTask_handOverThread" -> task.waits(4, () -> Map.of("metOn", task.today(),
                    "mustKnow", "Elle préfère les appels le matin et arrive toujours en avance."));
            case "userTask_receiveThread" -> task.waits(3, () -> Map.of("metPerson", "yes", "knowsWho", "yes", "passportRead", "yes",
                    "networkTold", "yes"));
            default -> Turn.leave();
        };
    }

    private static Map<String, Object> sign(DemoTask task) {
        var starts = task.today().plusDays(10);
        var answers = new HashMap<String, Object>(Map.of("signed", "yes", "kind", task.options("kinds").get(0), "weeklyHours", 26, "startsOn", starts,
                "endsOn", starts.plusMonths(10).minusDays(1), "filRouge", task.options("filRouges").get(0)));
        answers.putAll(Map.of("passportEdition", 1, "hostReceivedOn", task.today(), "hostMeans", "MAIL", "personReceivedOn", task.today(),
                "personMeans", "BY_HAND"));
        return answers;
    }
}

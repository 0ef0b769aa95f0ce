package fr.convergence.demo;

import fr.convergence.directory.StaffDirectory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** How the intake is answered in the demo world. */
@Component
@Conditional(WhenDemo.class)
class IntakeDesk implements DemoDesk {

    private static final List<String> DOMAINS = List.of("EMPLOI", "LOGEMENT", "SANTE", "ADMINISTRATIF");
    private final StaffDirectory staff;

    IntakeDesk(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public String process() {
        return "intake";
    }

    @Override
    public Turn answer(DemoTask task) {
        var story = task.person().story();
        return switch (task.open().key()) {
            case "userTask_searchPerson" -> story == Story.STREET && task.person().lastName().endsWith("a-chercher")
                    ? Turn.leave() : Turn.fill(Map.of("match", "NOBODY"));
            case "userTask_assessSituation" -> assess(task, story);
            case "userTask_decideAdmission" -> task.daysOpen() < 2 ? Turn.lookAgain(task.today().plusDays(2)) : decide(story);
            case "userTask_recontactPerson" -> Turn.leave();
            case "userTask_collectConsents" -> Turn.fill(
                    Map.of("informed", true, "means", "SIGNED", "team", DOMAINS, "partners", DOMAINS));
            case "userTask_nameReferents" -> nameReferents(task);
            default -> sign(task, story);
        };
    }

    private static Turn assess(DemoTask task, Story story) {
        if (story == Story.STREET) {
            return Turn.leave();
        }
        if (task.daysOpen() < 4) {
            return Turn.lookAgain(task.today().plusDays(4));
        }
        var answers = new HashMap<String, Object>(Map.of(
                "met", "yes", "literacy", "MODERATE", "health", "STRONG", "housing", "BLOCKING", "rights", "STRONG", "debts", "LIGHT",
                "justice", "NONE", "availability", "NONE", "mobility", "MODERATE"));
        answers.putAll(Map.of("livesIn", task.person().sleepsAt(), "resources", "RSA", "jobless", "MORE_THAN_TWO_YEARS",
                "healthRights", List.of("COVERAGE"), "streetExperience", true, "strengths", "Bricole, connaît les vélos."));
        return Turn.fill(answers);
    }

    private static Turn decide(Story story) {
        return switch (story) {
            case WAITING -> Turn.fill(Map.of("admission", "WAITING_LIST", "reason", "NO_PLACE",
                    "explanation", "Toutes les places sont prises ce mois-ci ; nous rappelons dès qu'une se libère."));
            case REDIRECTED -> Turn.fill(Map.of("admission", "REDIRECTED", "reason", "OTHER_SCHEME",
                    "explanation", "Un accompagnement plus court répond mieux à la demande exprimée.",
                    "alternative", "Rendez-vous pris avec un service fictif de l'emploi, jeudi à dix heures"));
            default -> Turn.fill(Map.of("admission", "ADMITTED", "reason", "MATCHES",
                    "explanation", "La situation correspond au programme et une place est libre."));
        };
    }

    private Turn nameReferents(DemoTask task) {
        var answers = new HashMap<String, Object>();
        put(answers, "filRouge", "cip", task);
        put(answers, "emploi", "referent-emploi", task);
        put(answers, "logement", "referent-logement", task);
        put(answers, "sante", "referent-sante", task);
        return Turn.fill(answers);
    }

    private void put(Map<String, Object> answers, String key, String profession, DemoTask task) {
        var members = staff.members(profession, task.open().siae());
        if (!members.isEmpty()) {
            var chosen = members.get(Math.floorMod(task.person().lastName().hashCode(), members.size()));
            answers.put(key, chosen.account());
        }
    }

    private static Turn sign(DemoTask task, Story story) {
        if (story == Story.CONTRACT_TO_SIGN) {
            return Turn.leave();
        }
        var starts = task.today().plusDays(3);
        var months = story == Story.PLAN || story == Story.NEED ? 12 : 11;
        return Turn.fill(Map.of("signed", "yes", "kind", starts.getYear() < 2024 ? "CDDI" : "CDDI_CVG", "startsOn", starts,
                "endsOn", starts.plusMonths(months).minusDays(1), "weeklyHours", 26));
    }
}

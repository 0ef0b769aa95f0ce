package fr.convergence.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** How the thread of each parcours is kept in the demo world. */
@Component
@Conditional(WhenDemo.class)
class AccompanimentDesk implements DemoDesk {

    @Override
    public String process() {
        return "accompaniment";
    }

    @Override
    public Turn answer(DemoTask task) {
        return switch (task.open().key()) {
            case "userTask_buildPlan" -> task.waits(10, () -> plan(task));
            case "userTask_keepThread" -> DemoThread.of(task);
            case "userTask_holdConcertation" -> task.waits(3, () -> concertation(task));
            case "userTask_reviewBreak" -> task.waits(8, () -> Map.of("decision", "NEW_CONTRACT", "kind", "CDDI_CVG", "weeklyHours", 26,
                    "startsOn", task.today().plusDays(3), "endsOn", task.today().plusDays(2).plusMonths(12)));
            case "userTask_writeClosingReport" -> task.waits(4, () -> closing(task));
            case "userTask_approveClosingReport" -> task.waits(2, () -> Map.of("approved", "yes"));
            default -> Turn.leave();
        };
    }

    private static Map<String, Object> plan(DemoTask task) {
        var roles = task.options("ownerOptions");
        return Map.of("objectives", List.of(
                objective("LOGEMENT", "Un toit stable, pas trop loin du travail",
                        action("Constituer le dossier de demande", owner(roles, "LOGEMENT"), task.today().plusDays(60))),
                objective("EMPLOI", "Découvrir deux métiers qui lui plaisent",
                        action("Visiter un atelier partenaire", owner(roles, "EMPLOI"), task.today().plusDays(90)),
                        action("Écrire ce qu'elle sait faire", "FIL_ROUGE", task.today().plusDays(45)))));
    }

    @SafeVarargs
    private static Map<String, Object> objective(String axis, String label, Map<String, Object>... actions) {
        return Map.of("axis", axis, "label", label, "actions", List.of(actions));
    }

    private static Map<String, Object> action(String label, String owner, LocalDate dueOn) {
        return Map.of("label", label, "owner", owner, "dueOn", dueOn.toString(), "agreed", true);
    }

    private static String owner(List<String> roles, String wanted) {
        return roles.contains(wanted) ? wanted : "FIL_ROUGE";
    }

    private static Map<String, Object> concertation(DemoTask task) {
        return Map.of("heldOn", task.today(), "means", "MEETING", "present", task.options("referentOptions"), "personPresent", true,
                "minutes", "Chacun dit où il en est ; la personne choisit par quoi commencer.");
    }

    private static Map<String, Object> closing(DemoTask task) {
        var objectives = new ArrayList<Map<String, Object>>();
        task.rows("objectives").forEach(row -> objectives.add(with(row, Map.of("result", "PARTLY", "why", "Bien engagé, à poursuivre."))));
        var difficulties = new ArrayList<Map<String, Object>>();
        task.rows("difficulties").forEach(row -> difficulties.add(with(row, Map.of("resolution", "PARTIAL"))));
        return Map.of("leaves", "yes", "leftOn", task.today(), "exitFact", "QUALIFYING_TRAINING", "objectives", objectives,
                "housing", "COLLECTIVE", "healthRights", List.of("COVERAGE"), "difficulties", difficulties,
                "comment", "Part en formation, garde notre numéro.");
    }

    private static Map<String, Object> with(Map<String, Object> row, Map<String, Object> more) {
        var all = new HashMap<>(row);
        all.putAll(more);
        return all;
    }
}

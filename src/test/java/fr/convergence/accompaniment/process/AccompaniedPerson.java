package fr.convergence.accompaniment.process;

import static fr.convergence.testing.ProcessTestBase.TODAY;

import fr.convergence.accompaniment.ExitFact;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What colleagues write in the forms of an accompaniment, obviously fictitious. */
final class AccompaniedPerson {

    private AccompaniedPerson() {}

    static Map<String, Object> plan() {
        return plan(action("Déposer la demande de logement social", "LOGEMENT", TODAY.plusMonths(2), true));
    }

    @SafeVarargs
    static Map<String, Object> plan(Map<String, Object>... actions) {
        return Map.of("objectives", List.of(Map.of("axis", "LOGEMENT", "label", "Un logement à moi", "actions", List.of(actions))));
    }

    static Map<String, Object> action(String label, String owner, LocalDate dueOn, boolean agreed) {
        return Map.of("label", label, "owner", owner, "dueOn", dueOn.toString(), "agreed", agreed);
    }

    static Map<String, Object> added(String serves, String owner, LocalDate dueOn) {
        return Map.of("serves", serves, "label", "Appeler le bailleur fictif", "owner", owner, "dueOn", dueOn.toString(), "agreed", true);
    }

    static Map<String, Object> news(String what) {
        return new HashMap<>(Map.of("whatHappens", what));
    }

    static Map<String, Object> need() {
        return with(news("NEED"), Map.of("needDomain", "LOGEMENT", "needDescription", "Une place en résidence sociale, au calme."));
    }

    static Map<String, Object> call() {
        return with(news("CONCERTATION"), Map.of("concertationReason", "La demande de logement n'avance plus."));
    }

    static Map<String, Object> hire() {
        return with(news("HIRE"), Map.of("employer", "Boulangerie Fictive", "hireKind", "CDI", "hireStartsOn", TODAY.plusDays(20).toString()));
    }

    static Map<String, Object> broken(String reason) {
        return with(news("BREAK"), Map.of("breakReason", reason, "brokenOn", TODAY.toString()));
    }

    static Map<String, Object> tried(String channel) {
        return Map.of("decision", "SEARCH_AGAIN", "channel", channel);
    }

    static Map<String, Object> contract(String decision, LocalDate startsOn, LocalDate endsOn) {
        return Map.of("decision", decision, "kind", "CDDI_CVG", "weeklyHours", 26, "startsOn", startsOn.toString(), "endsOn", endsOn.toString());
    }

    static Map<String, Object> concertation(LocalDate heldOn) {
        return new HashMap<>(Map.of("heldOn", heldOn.toString(), "means", "MEETING", "present", List.of("FIL_ROUGE", "LOGEMENT"),
                "personPresent", true, "minutes", "Chacun a dit ce qu'il fait et pour quand.",
                "decisions", List.of(added("1", "FIL_ROUGE", heldOn.plusMonths(1)))));
    }

    static Map<String, Object> report(ExitFact fact, LocalDate leftOn, int... objectives) {
        var rows = java.util.Arrays.stream(objectives)
                .mapToObj(number -> Map.<String, Object>of("objective", number, "result", "PARTLY", "why", "La demande est déposée."))
                .toList();
        var difficulties = List.of(Map.of("difficulty", "Logement", "resolution", "PARTIAL"));
        return new HashMap<>(Map.of("leaves", "yes", "leftOn", leftOn.toString(), "exitFact", fact.name(), "objectives", rows,
                "housing", "SEMI_DURABLE", "healthRights", List.of("COVERAGE", "DOCTOR"), "difficulties", difficulties));
    }

    static Map<String, Object> with(Map<String, Object> answers, Map<String, Object> more) {
        var all = new HashMap<>(answers);
        all.putAll(more);
        return all;
    }
}

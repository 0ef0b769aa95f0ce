package fr.convergence.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What happens in each story, day after day since she was referred: one piece of news at a time. */
final class DemoThread {

    /** Day since the referral, and what the fil rouge then writes. */
    private record News(int day, Map<String, Object> answers) {}

    private DemoThread() {}

    static Turn of(DemoTask task) {
        if (task.person() == null) {
            return Turn.leave();
        }
        var script = script(task);
        if (task.times() >= script.size()) {
            return Turn.leave();
        }
        var next = script.get(task.times());
        var day = task.person().enters().plusDays(next.day());
        return task.today().isBefore(day) ? Turn.lookAgain(day) : Turn.fill(next.answers());
    }

    private static List<News> script(DemoTask task) {
        var script = new ArrayList<News>();
        var today = task.today();
        switch (task.story()) {
            case NEED -> script.add(need());
            case HOUSED -> {
                script.add(need());
                script.add(visit(task, "HOUSING", 62));
            }
            case TRANSFERRED -> script.add(new News(130,
                    Map.of("whatHappens", "TRANSFER", "transferWish", "J'aimerais livrer à vélo, dans une équipe plus petite.")));
            case HIRED, HANDED_OVER -> script.add(new News(150, Map.of("whatHappens", "HIRE", "employer", "Boulangerie Fictive",
                    "hireKind", "CDI", "hireStartsOn", task.person().enters().plusDays(160))));
            case BACK -> script.add(new News(120, Map.of("whatHappens", "BREAK", "breakReason", "BROKEN_BY_PERSON", "brokenOn", today,
                    "breakNote", "Est partie voir sa famille, dit qu'elle reviendra.")));
            case EXITED -> script.add(new News(120, Map.of("whatHappens", "EXIT")));
            default -> {
                script.add(visit(task, "ADMINISTRATION", 45));
                script.add(new News(70, Map.of("whatHappens", "ACTIONS", "updates", List.of(
                        Map.of("action", 1, "status", "UNDER_WAY", "agreed", true)))));
            }
        }
        return script;
    }

    private static News need() {
        return new News(40, Map.of("whatHappens", "NEED", "needDomain", "LOGEMENT",
                "needDescription", "Une place en résidence, au calme, où poser ses affaires."));
    }

    private static News visit(DemoTask task, String place, int day) {
        return new News(day, Map.of("whatHappens", "PROXIMITY", "visitOn", task.today(), "visitMinutes", 90, "companion", "FIL_ROUGE",
                "visitPlace", place, "visitNote", "Le rendez-vous s'est bien passé, elle y retournera seule."));
    }
}

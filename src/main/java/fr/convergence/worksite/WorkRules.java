package fr.convergence.worksite;

import fr.convergence.parcours.ContractKind;
import fr.convergence.rules.RuleBook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the decision tables say of the worksite. */
@Component
class WorkRules {

    private static final int DAYS_A_WEEK = 7;

    private final RuleBook rules;

    WorkRules(RuleBook rules) {
        this.rules = rules;
    }

    /** Days before the next review. */
    int daysBeforeReview(int weeksOnSite, boolean recentAlert) {
        return rules.numberOf("worksiteRhythm", "days", Map.of("weeksOnSite", weeksOnSite, "recentAlert", recentAlert));
    }

    /** Days during which the same facts are not signalled again. */
    int silenceAfterAlert() {
        return days("silence-apres-alerte");
    }

    /** Weeks over which attendance is looked at. */
    int weeksLookedAt() {
        return days("semaines-observees") / DAYS_A_WEEK;
    }

    private int days(String duration) {
        return rules.numberOf("worksiteDurations", "days", Map.of("duration", duration));
    }

    /** Facts of attendance that apply. */
    AttendanceFacts facts(int weeks, int donePercent, int unexplainedWeeks, int regularWeeks) {
        var rows = rules.rowsOf("worksiteAttendance", Map.of(
                "weeks", weeks, "donePercent", donePercent, "unexplainedWeeks", unexplainedWeeks, "regularWeeks", regularWeeks));
        List<String> sentences = rows.stream().map(row -> (String) row.get("fact")).toList();
        return new AttendanceFacts(weeks, donePercent, sentences, rows.stream().anyMatch(row -> Boolean.TRUE.equals(row.get("alert"))));
    }

    /** Steps around the hours worked now. */
    HoursLadder ladder(ContractKind kind, BigDecimal currentHours) {
        var row = rules.rowOf("worksiteHours", Map.of("contractKind", kind.name(), "currentHours", currentHours.doubleValue()));
        return new HoursLadder(number(row, "stepUp"), number(row, "stepDown"), number(row, "minimum"), (String) row.get("source"));
    }

    private static int number(Map<String, Object> row, String output) {
        return ((Number) row.get(output)).intValue();
    }
}

package fr.convergence.followup;

import fr.convergence.rules.RuleBook;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the decision tables of the follow-up say. */
@Component
class FollowupRules {

    private final RuleBook rules;

    FollowupRules(RuleBook rules) {
        this.rules = rules;
    }

    /** Rhythm that applies: the person's wish, closer as soon as something worries. */
    Rhythm rhythm(Rhythm wish, int signs) {
        return Rhythm.valueOf((String) rules.rowOf("followupRhythm", Map.of("wish", wish.name(), "signs", signs)).get("rhythm"));
    }

    /** Contacts of the year, in the order of the table. */
    List<Milestone> cadence(Rhythm rhythm) {
        return rules.rowsOf("followupCadence", Map.of("rhythm", rhythm.name())).stream()
                .map(row -> new Milestone((String) row.get("milestone"), number(row, "months"), number(row, "days"),
                        number(row, "window"), (Boolean) row.get("employer")))
                .toList();
    }

    AttemptRule attempts() {
        var row = rules.rowOf("followupAttempts", Map.of("situation", "UNREACHABLE"));
        return new AttemptRule(number(row, "attempts"), number(row, "channels"), number(row, "retryAfter"));
    }

    /** Whether a meeting must be held. @param silences appointments in a row without news */
    boolean alert(boolean jobEnded, int signs, int silences) {
        return (Boolean) rules.rowOf("followupAlert", Map.of("jobEnded", jobEnded, "signs", signs, "silences", silences)).get("alert");
    }

    /** Months of a stage of the end: {@code prepare} before it, {@code extension} after it. */
    int months(String stage) {
        return rules.numberOf("followupEnding", "months", Map.of("stage", stage));
    }

    /** Working days before a service is contacted (again). @param answer its last answer, or NONE */
    int daysBeforeHandOver(String answer) {
        return rules.numberOf("followupHandOver", "workingDays", Map.of("answer", answer));
    }

    /** How a follow-up ends. @param daysSinceNews days since the person was last reached; -1 when she never was */
    FollowupOutcome outcome(boolean left, boolean asleep, boolean handOverAccepted, boolean jobKept, int daysSinceNews) {
        var inputs = Map.of("left", left, "asleep", asleep, "handOverAccepted", handOverAccepted, "jobKept", jobKept,
                "daysSinceNews", daysSinceNews);
        return FollowupOutcome.valueOf((String) rules.rowOf("followupOutcome", inputs).get("outcome"));
    }

    private static int number(Map<String, Object> row, String output) {
        return ((Number) row.get(output)).intValue();
    }
}

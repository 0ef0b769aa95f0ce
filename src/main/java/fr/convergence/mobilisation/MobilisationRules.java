package fr.convergence.mobilisation;

import fr.convergence.calendar.WorkingDays;
import fr.convergence.parcours.Domain;
import fr.convergence.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the tables of the mobilisation say; designers edit them. */
@Component
class MobilisationRules {

    private final RuleBook rules;
    private final WorkingDays workingDays;

    MobilisationRules(RuleBook rules, WorkingDays workingDays) {
        this.rules = rules;
        this.workingDays = workingDays;
    }

    /** Groups that a theme belongs to, whoever the parcours names. */
    ThemeGroups groupsOf(Domain theme) {
        var row = rules.rowOf("mobilisationRouting", Map.of("theme", theme.name()));
        return new ThemeGroups((String) row.get("partnershipGroup"), (String) row.get("referentGroup"));
    }

    /** Last day on which the operator may answer a request sent on that day; a working day. */
    LocalDate answerDue(Domain theme, Urgency urgency, LocalDate sentOn) {
        return workingDays.onOrAfter(sentOn.plusDays(delay("answerDays", theme, urgency)));
    }

    /** Calendar days aimed at between the need and the effective start. */
    int targetDays(Domain theme, Urgency urgency) {
        return delay("targetDays", theme, urgency);
    }

    private int delay(String output, Domain theme, Urgency urgency) {
        return rules.numberOf("mobilisationDelays", output, Map.of("theme", theme.name(), "urgency", urgency.name()));
    }

    /** Working day of a reminder, counted from the sending or the last reminder; null when none is left. */
    LocalDate reminder(int number, Urgency urgency, LocalDate from) {
        return reminderRows(number, urgency).stream()
                .map(row -> workingDays.onOrAfter(from.plusDays(((Number) row.get("days")).intValue())))
                .findFirst()
                .orElse(null);
    }

    /** Whether the partnership officer gets a copy of that reminder. */
    boolean isCopied(int number, Urgency urgency) {
        return reminderRows(number, urgency).stream().anyMatch(row -> Boolean.TRUE.equals(row.get("copy")));
    }

    private List<Map<String, Object>> reminderRows(int number, Urgency urgency) {
        return rules.rowsOf("mobilisationReminders", Map.of("number", number, "urgency", urgency.name()));
    }

    /** Rank of an operator for a need, and why; rank zero leaves it out. */
    Suggested suggest(Domain theme, Urgency urgency, int delay, boolean declined) {
        var row = rules.rowOf("mobilisationSuggestion",
                Map.of("theme", theme.name(), "urgency", urgency.name(), "delay", delay, "declined", declined));
        return new Suggested(((Number) row.get("rank")).intValue(), (String) row.get("reason"));
    }

    /** A number of the programme. */
    int parameter(String name) {
        return parameter(name, 1);
    }

    /** A number of the programme that depends on how often something was tried. */
    int parameter(String name, int attempt) {
        return rules.numberOf("mobilisationParameters", "value", Map.of("parameter", name, "attempt", attempt));
    }

    /** A working day, that many calendar days later at the earliest. */
    LocalDate workingDayAfter(LocalDate from, int days) {
        return workingDays.onOrAfter(from.plusDays(days));
    }

    /** Answer of the table of suggestions. */
    record Suggested(int rank, String reason) {}
}

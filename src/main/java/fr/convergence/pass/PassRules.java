package fr.convergence.pass;

import fr.convergence.directory.SiaeKind;
import fr.convergence.rules.RuleBook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The tables of {@code pass-rules.dmn}, asked on a day. */
@Component
class PassRules {

    private final RuleBook rules;

    PassRules(RuleBook rules) {
        this.rules = rules;
    }

    CountingMode mode(LocalDate day) {
        return CountingMode.valueOf((String) rules.rowOf("passParameters", Map.of("parameter", "countingMode", "day", day)).get("code"));
    }

    int parameter(String name, LocalDate day) {
        return rules.numberOf("passParameters", "number", Map.of("parameter", name, "day", day));
    }

    /** How long a PASS that starts on that day lasts by default. */
    Span duration(CountingMode mode, LocalDate start) {
        return span("default", mode, start);
    }

    /** Waiting period after a PASS that ends on that day. */
    Span waiting(LocalDate end) {
        return span("waiting", mode(end), end);
    }

    /** How long a suspension must have run before the PASS may be closed. */
    Span closure(CountingMode mode, LocalDate day) {
        return span("closure", mode, day);
    }

    private Span span(String duration, CountingMode mode, LocalDate day) {
        var row = rules.rowOf("passDurations", Map.of("duration", duration, "mode", mode.name(), "day", day));
        return new Span(number(row, "amount"), Span.Unit.valueOf((String) row.get("unit")), (String) row.get("source"));
    }

    ReasonRule reason(ExtensionReason reason, SiaeKind kind, LocalDate day) {
        var row = rules.rowOf("passReasons", Map.of("reason", reason.name(), "siaeKind", kind.name(), "day", day));
        return new ReasonRule(reason, (Boolean) row.get("open"), number(row, "requestDays"), number(row, "cumulatedDays"),
                number(row, "requestMonths"), number(row, "totalMonths"), number(row, "minimumAge"), (Boolean) row.get("prescriber"),
                (Boolean) row.get("report"), (String) row.get("source"));
    }

    Map<String, Object> cumulation(LocalDate day) {
        return rules.rowOf("passCumulation", Map.of("day", day));
    }

    Map<String, Object> window(LocalDate day) {
        return rules.rowOf("passWindow", Map.of("day", day));
    }

    /** Longest suspension, as the table says on the day it is declared. */
    Span suspensionLimit(LocalDate day) {
        var row = rules.rowOf("passSuspensionLimits", Map.of("day", day));
        return new Span(number(row, "months"), Span.Unit.MONTHS, (String) row.get("source"));
    }

    /** How long a contract must have been suspended before the PASS is (R5132-1-3), in days of the calendar. */
    Span contractSuspension(LocalDate day) {
        var row = rules.rowOf("programmeSuspensions", Map.of("suspension", "CONTRACT", "day", day));
        return new Span(number(row, "days"), Span.Unit.DAYS, (String) row.get("source"));
    }

    Map<String, Object> suspensionReason(SuspensionReason reason, SiaeKind kind, LocalDate day) {
        return rules.rowOf("passSuspensionReasons", Map.of("reason", reason.name(), "siaeKind", kind.name(), "day", day));
    }

    /** Calendar days after the request on which the prescriber is reminded, in order. */
    List<Integer> reminders(LocalDate day) {
        return rules.rowsOf("passReminders", Map.of("day", day)).stream().map(row -> number(row, "days")).sorted().toList();
    }

    static Integer number(Map<String, Object> row, String output) {
        var value = new HashMap<>(row).get(output);
        return value == null ? null : ((Number) value).intValue();
    }
}

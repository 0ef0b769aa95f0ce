package fr.convergence.parcours;

import fr.convergence.rules.Refusal;
import fr.convergence.rules.RuleBook;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Durations of the law and of the programme, from the decision {@code programmeDurations}: each row has its dates of
 * validity, its French label and its source. The day that begins a period chooses the row, so that a changed duration
 * leaves alone what began before.
 */
@Component
public class ProgrammeLimits {

    private final RuleBook rules;
    private final ContractRules contracts;

    ProgrammeLimits(RuleBook rules, Employers employers) {
        this.rules = rules;
        this.contracts = new ContractRules(rules, employers);
    }

    /** A named duration, as the table says on that day. @throws Refusal on a day the table does not know */
    public ProgrammeDuration duration(String name, LocalDate day) {
        var rows = rules.rowsOf("programmeDurations", Map.of("duration", name, "day", day));
        Refusal.when(rows.isEmpty(), "Aucune durée du programme ne s'applique le " + French.day(day) + " : vérifiez l'année.");
        var row = rows.get(0);
        var days = (Number) row.get("days");
        return new ProgrammeDuration(((Number) row.get("months")).intValue(), days == null ? null : days.intValue(),
                (String) row.get("label"), (String) row.get("source"));
    }

    /** Months of a named duration, as the table says on that day. */
    public int months(String duration, LocalDate day) {
        return duration(duration, day).months();
    }

    /** Last day of the programme, over all SIAE (programme text). */
    public LocalDate programmeEnd(LocalDate programmeStart) {
        return lastDay(programmeStart, "programme");
    }

    /** Last day that contracts may reach without a decision of the commission (Code du travail, L5132-15-1). */
    public LocalDate firstAuthorisation(LocalDate programmeStart) {
        return lastDay(programmeStart, "contrats");
    }

    /** Last day of a PASS IAE that starts on that day (Code du travail, R5132-1-2). */
    public LocalDate passEnd(LocalDate passStart) {
        return lastDay(passStart, "pass");
    }

    /** Last day of the accompaniment after a hire (programme text). */
    public LocalDate followupEnd(LocalDate hiredOn) {
        return lastDay(hiredOn, "suivi");
    }

    /** First day on which a new PASS IAE may be given after another ended (Code du travail, R5132-1-4). */
    public LocalDate waitingPeriodEnd(LocalDate passEnd) {
        return passEnd.plusMonths(months("carence", passEnd)).plusDays(1);
    }

    /** Ordinary weekly hours of a kind of contract that begins on that day. */
    public HoursRule hours(ContractKind kind, LocalDate day) {
        return contracts.hours(kind, "NONE", day);
    }

    /** Weekly hours that a derogation allows to a kind of contract. */
    public HoursRule hours(ContractKind kind, HoursDerogation derogation) {
        return contracts.hours(kind, derogation.kind().name(), derogation.from());
    }

    /** Kinds of contract, hours and shortest length, as the tables say. */
    ContractRules contracts() {
        return contracts;
    }

    private LocalDate lastDay(LocalDate start, String duration) {
        return duration(duration, start).lastDay(start);
    }
}

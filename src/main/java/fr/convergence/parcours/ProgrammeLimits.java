package fr.convergence.parcours;

import fr.convergence.rules.Refusal;
import fr.convergence.rules.RuleBook;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Durations of the law and of the programme, in calendar months, from the decision {@code programmeDurations}: each
 * row has its dates of validity and its source. A period of n months that starts on a day ends the day before the same
 * day n months later.
 */
@Component
public class ProgrammeLimits {

    private final RuleBook rules;

    ProgrammeLimits(RuleBook rules) {
        this.rules = rules;
    }

    /** Months of a named duration, as the table says on that day. */
    public int months(String duration, LocalDate day) {
        return rules.numberOf("programmeDurations", "months", Map.of("duration", duration, "day", day));
    }

    /** Last day of the programme: five years over all SIAE (programme text). */
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

    /** Refuses a contract whose kind could not be signed on its first day, with what the table says of it. */
    void checkKind(ContractTerms terms) {
        var row = rules.rowOf("programmeContracts", Map.of("kind", terms.kind().name(), "startsOn", terms.startsOn()));
        Refusal.unless((Boolean) row.get("allowed"), "Un contrat « " + terms.kind().label() + " » ne peut pas commencer le "
                + French.day(terms.startsOn()) + " : corrigez le type de contrat ou son premier jour.");
    }

    private LocalDate lastDay(LocalDate start, String duration) {
        return start.plusMonths(months(duration, start)).minusDays(1);
    }
}

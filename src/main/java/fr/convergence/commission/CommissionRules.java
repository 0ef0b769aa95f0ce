package fr.convergence.commission;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.calendar.WorkingDays;
import fr.convergence.parcours.French;
import fr.convergence.rules.Refusal;
import fr.convergence.rules.RuleBook;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Delays and quorum of the commission, from its decision tables. */
@Component
class CommissionRules {

    private final RuleBook rules;
    private final WorkingDays workingDays;
    private final ProgrammeClock clock;

    CommissionRules(RuleBook rules, WorkingDays workingDays, ProgrammeClock clock) {
        this.rules = rules;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** First day a session may still be held when the convocations leave today. */
    LocalDate earliest() {
        return workingDays.onOrAfter(clock.today().plusDays(parameter("convocationDays")));
    }

    /** Last day on which the convocations of a session may leave. */
    LocalDate conveneBy(LocalDate heldOn) {
        return heldOn.minusDays(parameter("convocationDays"));
    }

    /** Refuses a day on which people do not work, or too near for the person to be told in time. */
    void checkDay(LocalDate heldOn) {
        Refusal.unless(workingDays.includes(heldOn), "La séance se tient un jour ouvré : choisissez une autre date.");
        Refusal.when(heldOn.isBefore(earliest()), "Les personnes sont prévenues au moins " + parameter("convocationDays")
                + " jours avant : la séance peut se tenir à partir du " + French.day(earliest()) + ".");
    }

    /** Dates of the preparation: convocations due, reminder, alert. */
    SessionDates preparation(LocalDate heldOn) {
        var due = workingDays.onOrBefore(conveneBy(heldOn));
        return new SessionDates(due, workingDays.onOrBefore(heldOn.minusDays(parameter("preparationDays"))), due);
    }

    /** Dates of the opening: the day itself, then working days after it. */
    SessionDates holding(LocalDate heldOn) {
        var wait = rules.rowOf("commissionWaits", Map.of("wait", "holding"));
        return new SessionDates(heldOn, workingDays.after(heldOn, ((Number) wait.get("remindAfter")).intValue()),
                workingDays.after(heldOn, ((Number) wait.get("escalateAfter")).intValue()));
    }

    /** Members who must be present to decide. */
    int quorum(int members) {
        return rules.numberOf("commissionQuorum", "present", Map.of("members", members));
    }

    /** A whole number of the table of parameters. */
    int parameter(String name) {
        return rules.numberOf("commissionParameters", "value", Map.of("parameter", name));
    }
}

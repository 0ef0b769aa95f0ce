package fr.convergence.commission;

import fr.convergence.calendar.Deadlines;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.calendar.WorkingDays;
import fr.convergence.parcours.French;
import fr.convergence.rules.Refusal;
import fr.convergence.rules.RuleBook;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Delays and quorum of the commission, from its decision tables. */
@Component
class CommissionRules {

    private final RuleBook rules;
    private final Deadlines deadlines;
    private final WorkingDays workingDays;
    private final ProgrammeClock clock;

    CommissionRules(RuleBook rules, Deadlines deadlines, WorkingDays workingDays, ProgrammeClock clock) {
        this.rules = rules;
        this.deadlines = deadlines;
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

    /** Whether everyone can still be told in time of a session on that day. */
    boolean canStillConvene(LocalDate heldOn) {
        return !clock.today().isAfter(conveneBy(heldOn));
    }

    /** Last day on which a session is of use to a contract that ends on that term: a decision has to be signed. */
    LocalDate lastUsefulDay(LocalDate term) {
        return workingDays.before(term, parameter("signatureMargin"));
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

    /** Dates of a session that cannot be held as it was planned. */
    SessionDates rescheduling() {
        var wait = deadlines.of("commission", "reschedule");
        return new SessionDates(wait.escalateOn(), wait.remindOn(), wait.escalateOn());
    }

    /** Seats that must be taken to decide. */
    int quorum(int seats) {
        return rules.numberOf("commissionQuorum", "present", Map.of("members", seats));
    }

    /** A whole number of the table of parameters. */
    int parameter(String name) {
        return rules.numberOf("commissionParameters", "value", Map.of("parameter", name));
    }

    /** Qualities in which people sit in that structure: French name by code, in the table's order. */
    Map<String, String> qualities(String siae) {
        var labels = new LinkedHashMap<String, String>();
        rules.rowsOf("commissionQualities", Map.of("siae", siae))
                .forEach(row -> labels.put((String) row.get("quality"), (String) row.get("meaning")));
        return labels;
    }

    /** Professions that may sit in that structure. */
    List<SeatRule> seats(String siae) {
        return rules.rowsOf("commissionSeats", Map.of("siae", siae)).stream()
                .map(row -> new SeatRule((String) row.get("profession"), (String) row.get("quality"), (Boolean) row.get("proposed")))
                .toList();
    }

    /** @param quality in which a colleague of the profession sits first @param proposed whether she sits unless decided otherwise */
    record SeatRule(String profession, String quality, boolean proposed) {}
}

package fr.convergence.reexamination;

import fr.convergence.calendar.WorkingDays;
import fr.convergence.rules.RuleBook;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The delay to contest and the delay to answer, in days of the calendar. */
@Component
class ReexaminationCalendar {

    private final RuleBook rules;
    private final WorkingDays workingDays;

    ReexaminationCalendar(RuleBook rules, WorkingDays workingDays) {
        this.rules = rules;
        this.workingDays = workingDays;
    }

    /** Days to contest: those that the letter of the commission tells the person. */
    int contestDays() {
        return rules.numberOf("commissionParameters", "value", Map.of("parameter", "contestDays"));
    }

    /** A whole number of the table of parameters. */
    int parameter(String name) {
        return rules.numberOf("reexaminationParameters", "value", Map.of("parameter", name));
    }

    /** From the day the letter was handed over; what was said on the last day may still be noted on the next working day. */
    ReexaminationDates contest(LocalDate handedOn, LocalDate until) {
        return new ReexaminationDates(until, workingDays.onOrBefore(handedOn.plusDays(parameter("contestReminderDays"))), null,
                workingDays.after(until.plusDays(1), parameter("recordingDays") - 1));
    }

    /** From the day the person contested. */
    ReexaminationDates answer(LocalDate contestedOn, LocalDate due) {
        return new ReexaminationDates(due,
                workingDays.onOrBefore(contestedOn.plusDays(parameter("answerReminderDays"))),
                workingDays.onOrBefore(contestedOn.plusDays(parameter("answerAlertDays"))),
                due.plusDays(1));
    }
}

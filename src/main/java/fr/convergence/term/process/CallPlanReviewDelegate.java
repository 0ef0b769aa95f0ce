package fr.convergence.term.process;

import fr.convergence.calendar.Deadlines;
import fr.convergence.engine.Answers;
import fr.convergence.term.TermCalendarService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Demander la revue du plan»; the dates of its reminder come from here. */
@Component
class CallPlanReviewDelegate implements JavaDelegate {

    private final TermCalendarService calendars;
    private final Deadlines deadlines;

    CallPlanReviewDelegate(TermCalendarService calendars, Deadlines deadlines) {
        this.calendars = calendars;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        calendars.callReview(execution.getProcessBusinessKey());
        var deadline = deadlines.of(TermProcess.KEY, "planReview");
        execution.setVariables(Answers.none()
                .and(TermProcess.REVIEW_REMIND_ON, deadline.remindOn())
                .and(TermProcess.REVIEW_ESCALATE_ON, deadline.escalateOn())
                .asMap());
    }
}

package fr.convergence.term.process;

import fr.convergence.engine.Answers;
import fr.convergence.term.TermCalendarService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Calculer la prochaine étape». */
@Component
class PlanStepDelegate implements JavaDelegate {

    private final TermCalendarService calendars;

    PlanStepDelegate(TermCalendarService calendars) {
        this.calendars = calendars;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var next = calendars.next(execution.getProcessBusinessKey());
        var answers = Answers.of(TermProcess.CALENDAR_OVER, next.isEmpty());
        next.ifPresent(planned -> answers.and(TermProcess.STEP, planned.step().name()).and(TermProcess.NEXT_STEP_ON, planned.on()));
        execution.setVariables(answers.asMap());
    }
}

package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.BreakService;
import fr.convergence.engine.Answers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Fixer la prochaine tentative». */
@Component
class ScheduleAttemptDelegate implements JavaDelegate {

    private final BreakService breaks;

    ScheduleAttemptDelegate(BreakService breaks) {
        this.breaks = breaks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(Answers.none().and(AccompanimentProcess.NEXT_ATTEMPT_ON, breaks.nextAttempt()).asMap());
    }
}

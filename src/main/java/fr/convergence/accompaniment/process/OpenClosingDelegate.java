package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.ClosingService;
import fr.convergence.calendar.Deadlines;
import fr.convergence.engine.Answers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Ouvrir le bilan de sortie»; the report has its dates from here. */
@Component
class OpenClosingDelegate implements JavaDelegate {

    private final ClosingService closing;
    private final Deadlines deadlines;

    OpenClosingDelegate(ClosingService closing, Deadlines deadlines) {
        this.closing = closing;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.open(execution.getProcessBusinessKey(), AccompanimentProcess.SIAE.from(execution));
        var deadline = deadlines.of(AccompanimentProcess.KEY, "closing");
        execution.setVariables(Answers.none()
                .and(AccompanimentProcess.CLOSING_REMIND_ON, deadline.remindOn())
                .and(AccompanimentProcess.CLOSING_ESCALATE_ON, deadline.escalateOn())
                .asMap());
    }
}

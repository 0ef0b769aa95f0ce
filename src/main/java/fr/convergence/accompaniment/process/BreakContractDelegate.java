package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.BreakService;
import fr.convergence.calendar.Deadlines;
import fr.convergence.engine.Answers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rompre le contrat»; the review has its dates from here. */
@Component
class BreakContractDelegate implements JavaDelegate {

    private final BreakService breaks;
    private final Deadlines deadlines;

    BreakContractDelegate(BreakService breaks, Deadlines deadlines) {
        this.breaks = breaks;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        breaks.breakContract(execution.getProcessBusinessKey(), AccompanimentProcess.SIAE.from(execution));
        var deadline = deadlines.of(AccompanimentProcess.KEY, "breakReview");
        execution.setVariables(Answers.none()
                .and(AccompanimentProcess.BREAK_REMIND_ON, deadline.remindOn())
                .and(AccompanimentProcess.BREAK_ESCALATE_ON, deadline.escalateOn())
                .asMap());
    }
}

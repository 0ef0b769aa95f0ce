package fr.convergence.reexamination.process;

import fr.convergence.calendar.Deadlines;
import fr.convergence.engine.Answers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Préparer la remise»: its dates. */
@Component
class PrepareHandingDelegate implements JavaDelegate {

    private final Deadlines deadlines;

    PrepareHandingDelegate(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var deadline = deadlines.of(ReexaminationProcess.KEY, "handing");
        execution.setVariables(Answers.none()
                .and(ReexaminationProcess.HAND_REMIND_ON, deadline.remindOn())
                .and(ReexaminationProcess.HAND_ESCALATE_ON, deadline.escalateOn())
                .asMap());
    }
}

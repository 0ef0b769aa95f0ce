package fr.convergence.intake.process;

import fr.convergence.calendar.Deadlines;
import fr.convergence.engine.Answers;
import fr.convergence.intake.IntakeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Examiner les règles d'entrée»; the decision has its dates from here. */
@Component
class ExamineEligibilityDelegate implements JavaDelegate {

    private final IntakeService intake;
    private final Deadlines deadlines;

    ExamineEligibilityDelegate(IntakeService intake, Deadlines deadlines) {
        this.intake = intake;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.examine(execution.getProcessBusinessKey());
        var deadline = deadlines.of(IntakeProcess.KEY, "admissionDecision");
        execution.setVariables(Answers.none()
                .and(IntakeProcess.REMIND_ON, deadline.remindOn())
                .and(IntakeProcess.ESCALATE_ON, deadline.escalateOn())
                .asMap());
    }
}

package fr.convergence.commission.process;

import fr.convergence.calendar.Deadlines;
import fr.convergence.commission.DeliberationService;
import fr.convergence.engine.Answers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Notifier les décisions»; the dates of handing the letters out come from here. */
@Component
class NotifyDecisionsDelegate implements JavaDelegate {

    private final DeliberationService deliberation;
    private final Deadlines deadlines;

    NotifyDecisionsDelegate(DeliberationService deliberation, Deadlines deadlines) {
        this.deliberation = deliberation;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deliberation.notifyDecisions(execution.getProcessBusinessKey());
        var deadline = deadlines.of(CommissionProcess.KEY, "letters");
        execution.setVariables(Answers.none()
                .and(CommissionProcess.LETTERS_REMIND_ON, deadline.remindOn())
                .and(CommissionProcess.LETTERS_ESCALATE_ON, deadline.escalateOn())
                .asMap());
    }
}

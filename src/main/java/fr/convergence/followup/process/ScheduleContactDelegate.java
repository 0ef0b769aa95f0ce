package fr.convergence.followup.process;

import fr.convergence.calendar.Deadlines;
import fr.convergence.engine.Answers;
import fr.convergence.followup.FollowupService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Fixer le prochain rendez-vous». */
@Component
class ScheduleContactDelegate implements JavaDelegate {

    private final FollowupService followups;
    private final Deadlines deadlines;

    ScheduleContactDelegate(FollowupService followups, Deadlines deadlines) {
        this.followups = followups;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var appointment = followups.schedule(execution.getProcessBusinessKey());
        var deadline = deadlines.of(FollowupProcess.KEY, appointment.step().name(), appointment.on());
        execution.setVariables(Answers.of(FollowupProcess.STEP, appointment.step().name())
                .and(FollowupProcess.CONTACT_ON, appointment.on())
                .and(FollowupProcess.REMIND_ON, deadline.remindOn())
                .and(FollowupProcess.ESCALATE_ON, deadline.escalateOn())
                .and(FollowupProcess.LAPSES_ON, appointment.lapsesOn())
                .asMap());
    }
}

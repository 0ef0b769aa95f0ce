package fr.convergence.intake.process;

import fr.convergence.engine.Answers;
import fr.convergence.intake.IntakeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Fixer la date de relance». */
@Component
class ScheduleRecontactDelegate implements JavaDelegate {

    private final IntakeService intake;

    ScheduleRecontactDelegate(IntakeService intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var day = intake.scheduleRecontact(execution.getProcessBusinessKey());
        execution.setVariables(Answers.none().and(IntakeProcess.RECONTACT_ON, day).asMap());
    }
}

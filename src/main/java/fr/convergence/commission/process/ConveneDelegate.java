package fr.convergence.commission.process;

import fr.convergence.commission.ConvocationService;
import fr.convergence.commission.SessionDates;
import fr.convergence.engine.Answers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Convoquer membres et personnes»; the dates of the opening, or of the new date to set, come from here. */
@Component
class ConveneDelegate implements JavaDelegate {

    private final ConvocationService convocations;

    ConveneDelegate(ConvocationService convocations) {
        this.convocations = convocations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var opening = convocations.convene(execution.getProcessBusinessKey());
        execution.setVariables(opening.map(ConveneDelegate::told).orElseGet(() -> RescheduleDates.of(convocations.rescheduling()))
                .and(CommissionProcess.IN_TIME, opening.isPresent())
                .asMap());
    }

    private static Answers told(SessionDates dates) {
        return Answers.none()
                .and(CommissionProcess.SESSION_ON, dates.dueOn())
                .and(CommissionProcess.HOLD_REMIND_ON, dates.remindOn())
                .and(CommissionProcess.HOLD_ESCALATE_ON, dates.escalateOn());
    }
}

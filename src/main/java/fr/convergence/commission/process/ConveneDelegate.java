package fr.convergence.commission.process;

import fr.convergence.commission.CommissionService;
import fr.convergence.engine.Answers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Convoquer membres et personnes»; the dates of the opening come from here. */
@Component
class ConveneDelegate implements JavaDelegate {

    private final CommissionService commission;

    ConveneDelegate(CommissionService commission) {
        this.commission = commission;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var dates = commission.convene(execution.getProcessBusinessKey());
        execution.setVariables(Answers.none()
                .and(CommissionProcess.SESSION_ON, dates.dueOn())
                .and(CommissionProcess.HOLD_REMIND_ON, dates.remindOn())
                .and(CommissionProcess.HOLD_ESCALATE_ON, dates.escalateOn())
                .asMap());
    }
}

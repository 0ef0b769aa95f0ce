package fr.convergence.renewal.process;

import fr.convergence.engine.Answers;
import fr.convergence.renewal.RenewalService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Fixer le délai du complément». */
@Component
class PlanComplementDelegate implements JavaDelegate {

    private final RenewalService renewals;

    PlanComplementDelegate(RenewalService renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var dates = renewals.planComplement();
        execution.setVariables(Answers.of(RenewalProcess.ADJOURNED_AGAIN, renewals.adjournedAgain(execution.getProcessBusinessKey()))
                .and(RenewalProcess.COMPLETION_REMIND_ON, dates.remindOn())
                .and(RenewalProcess.COMPLETION_ESCALATE_ON, dates.escalateOn())
                .asMap());
    }
}

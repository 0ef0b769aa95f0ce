package fr.convergence.renewal.process;

import fr.convergence.engine.Answers;
import fr.convergence.renewal.RenewalService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Assembler le dossier»; the dates of its completion come from here. */
@Component
class AssembleFileDelegate implements JavaDelegate {

    private final RenewalService renewals;

    AssembleFileDelegate(RenewalService renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var dates = renewals.assembled(execution.getProcessBusinessKey());
        execution.setVariables(Answers.none()
                .and(RenewalProcess.COMPLETION_REMIND_ON, dates.remindOn())
                .and(RenewalProcess.COMPLETION_ESCALATE_ON, dates.escalateOn())
                .asMap());
    }
}

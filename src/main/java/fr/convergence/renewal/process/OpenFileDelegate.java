package fr.convergence.renewal.process;

import fr.convergence.engine.Answers;
import fr.convergence.renewal.RenewalService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Ouvrir le dossier»; the dates of the opinions come from here. */
@Component
class OpenFileDelegate implements JavaDelegate {

    private final RenewalService renewals;

    OpenFileDelegate(RenewalService renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var dates = renewals.open(execution.getProcessBusinessKey());
        var answers = Answers.of(RenewalProcess.FILE_OPENED, dates.isPresent());
        dates.ifPresent(expected -> answers
                .and(RenewalProcess.FILE_DUE_ON, expected.dueOn())
                .and(RenewalProcess.INSTRUCTION_REMIND_ON, expected.remindOn())
                .and(RenewalProcess.INSTRUCTION_ESCALATE_ON, expected.escalateOn()));
        execution.setVariables(answers.asMap());
    }
}

package fr.convergence.renewal.process;

import fr.convergence.engine.Answers;
import fr.convergence.renewal.RenewalOutcomeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Reprendre le dossier revu»; the dates of the signature come from here. */
@Component
class ResumeFileDelegate implements JavaDelegate {

    private final RenewalOutcomeService outcomes;

    ResumeFileDelegate(RenewalOutcomeService outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var dates = outcomes.resumed(execution.getProcessBusinessKey());
        execution.setVariables(Answers.none()
                .and(RenewalProcess.SIGNATURE_REMIND_ON, dates.remindOn())
                .and(RenewalProcess.SIGNATURE_ESCALATE_ON, dates.escalateOn())
                .asMap());
    }
}

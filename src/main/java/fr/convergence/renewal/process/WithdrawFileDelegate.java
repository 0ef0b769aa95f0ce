package fr.convergence.renewal.process;

import fr.convergence.renewal.RenewalOutcomeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Retirer le dossier». */
@Component
class WithdrawFileDelegate implements JavaDelegate {

    private final RenewalOutcomeService outcomes;

    WithdrawFileDelegate(RenewalOutcomeService outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcomes.withdraw(execution.getProcessBusinessKey());
    }
}

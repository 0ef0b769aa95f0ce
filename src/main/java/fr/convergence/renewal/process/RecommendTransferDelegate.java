package fr.convergence.renewal.process;

import fr.convergence.renewal.RenewalOutcomeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Recommander une autre SIAE». */
@Component
class RecommendTransferDelegate implements JavaDelegate {

    private final RenewalOutcomeService outcomes;

    RecommendTransferDelegate(RenewalOutcomeService outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcomes.recommendTransfer(execution.getProcessBusinessKey());
    }
}

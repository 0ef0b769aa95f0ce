package fr.convergence.renewal.process;

import fr.convergence.renewal.RenewalOutcomes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Recommander une autre SIAE». */
@Component
class RecommendTransferDelegate implements JavaDelegate {

    private final RenewalOutcomes outcomes;

    RecommendTransferDelegate(RenewalOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcomes.recommendTransfer(execution.getProcessBusinessKey());
    }
}

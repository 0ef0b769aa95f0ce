package fr.convergence.renewal.process;

import fr.convergence.renewal.RenewalService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Recommander une autre SIAE». */
@Component
class RecommendTransferDelegate implements JavaDelegate {

    private final RenewalService renewals;

    RecommendTransferDelegate(RenewalService renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        renewals.recommendTransfer(execution.getProcessBusinessKey());
    }
}

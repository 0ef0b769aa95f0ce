package fr.convergence.renewal.process;

import fr.convergence.renewal.RenewalService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Transmettre à la commission». */
@Component
class SubmitFileDelegate implements JavaDelegate {

    private final RenewalService renewals;

    SubmitFileDelegate(RenewalService renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        renewals.submit(execution.getProcessBusinessKey());
    }
}

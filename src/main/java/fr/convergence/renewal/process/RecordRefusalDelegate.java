package fr.convergence.renewal.process;

import fr.convergence.renewal.RenewalService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Consigner le refus». */
@Component
class RecordRefusalDelegate implements JavaDelegate {

    private final RenewalService renewals;

    RecordRefusalDelegate(RenewalService renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        renewals.decline(execution.getProcessBusinessKey());
    }
}

package fr.convergence.renewal.process;

import fr.convergence.renewal.RenewalService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Retirer le dossier». */
@Component
class WithdrawFileDelegate implements JavaDelegate {

    private final RenewalService renewals;

    WithdrawFileDelegate(RenewalService renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        renewals.withdraw(execution.getProcessBusinessKey());
    }
}

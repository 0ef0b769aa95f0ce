package fr.convergence.renewal.process;

import fr.convergence.renewal.RenewalService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Annoncer la sortie à préparer». */
@Component
class PrepareExitDelegate implements JavaDelegate {

    private final RenewalService renewals;

    PrepareExitDelegate(RenewalService renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        renewals.prepareExit(execution.getProcessBusinessKey());
    }
}

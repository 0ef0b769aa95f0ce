package fr.convergence.commission.process;

import fr.convergence.commission.CommissionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Annuler et replacer les dossiers». */
@Component
class CancelSessionDelegate implements JavaDelegate {

    private final CommissionService commission;

    CancelSessionDelegate(CommissionService commission) {
        this.commission = commission;
    }

    @Override
    public void execute(DelegateExecution execution) {
        commission.cancel(execution.getProcessBusinessKey());
    }
}

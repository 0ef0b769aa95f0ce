package fr.convergence.mobilisation.process;

import fr.convergence.mobilisation.MobilisationService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Retirer la demande aussitôt». */
@Component
class WithdrawRequestDelegate implements JavaDelegate {

    private final MobilisationService mobilisations;

    WithdrawRequestDelegate(MobilisationService mobilisations) {
        this.mobilisations = mobilisations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mobilisations.withdraw(MobilisationProcess.id(execution));
    }
}

package fr.convergence.commission.process;

import fr.convergence.commission.ConvocationService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Annuler et replacer les dossiers». */
@Component
class CancelSessionDelegate implements JavaDelegate {

    private final ConvocationService convocations;

    CancelSessionDelegate(ConvocationService convocations) {
        this.convocations = convocations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        convocations.cancel(execution.getProcessBusinessKey());
    }
}

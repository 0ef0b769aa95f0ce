package fr.convergence.renewal.process;

import fr.convergence.renewal.RenewalOutcomeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Annoncer la sortie à préparer». */
@Component
class PrepareExitDelegate implements JavaDelegate {

    private final RenewalOutcomeService outcomes;

    PrepareExitDelegate(RenewalOutcomeService outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcomes.prepareExit(execution.getProcessBusinessKey());
    }
}

package fr.convergence.renewal.process;

import fr.convergence.renewal.RenewalOutcomeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Consigner le refus». */
@Component
class RecordRefusalDelegate implements JavaDelegate {

    private final RenewalOutcomeService outcomes;

    RecordRefusalDelegate(RenewalOutcomeService outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcomes.decline(execution.getProcessBusinessKey());
    }
}

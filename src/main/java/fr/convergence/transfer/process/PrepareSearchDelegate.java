package fr.convergence.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Fixer les délais de la recherche». */
@Component
class PrepareSearchDelegate implements JavaDelegate {

    private final TransferDates dates;

    PrepareSearchDelegate(TransferDates dates) {
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(dates.of("proposal").asMap());
    }
}

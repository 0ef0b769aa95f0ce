package fr.convergence.transfer.process;

import fr.convergence.transfer.HostRequestService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Passer à la structure suivante»; without one, a new proposal is expected from today. */
@Component
class ChooseNextTargetDelegate implements JavaDelegate {

    private final HostRequestService requests;
    private final TransferDates dates;

    ChooseNextTargetDelegate(HostRequestService requests, TransferDates dates) {
        this.requests = requests;
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var left = requests.turnToNext(execution.getProcessBusinessKey());
        execution.setVariables(dates.of("proposal").and(TransferProcess.TARGET_LEFT, left).asMap());
    }
}

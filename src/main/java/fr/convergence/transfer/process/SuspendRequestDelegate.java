package fr.convergence.transfer.process;

import fr.convergence.transfer.HostRequestService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Retirer la demande»; the person's agreement is expected again from today. */
@Component
class SuspendRequestDelegate implements JavaDelegate {

    private final HostRequestService requests;
    private final TransferDates dates;

    SuspendRequestDelegate(HostRequestService requests, TransferDates dates) {
        this.requests = requests;
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.suspendRequest(execution.getProcessBusinessKey());
        execution.setVariables(dates.of("agreement").asMap());
    }
}

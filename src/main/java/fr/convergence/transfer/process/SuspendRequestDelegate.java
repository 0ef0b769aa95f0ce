package fr.convergence.transfer.process;

import fr.convergence.transfer.HostRequestService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Retirer la demande». */
@Component
class SuspendRequestDelegate implements JavaDelegate {

    private final HostRequestService requests;

    SuspendRequestDelegate(HostRequestService requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.suspendRequest(execution.getProcessBusinessKey());
    }
}

package fr.convergence.transfer.process;

import fr.convergence.transfer.HostRequestService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler la signature». */
@Component
class RemindHostContractDelegate implements JavaDelegate {

    private final HostRequestService requests;

    RemindHostContractDelegate(HostRequestService requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.remindSignature(execution.getProcessBusinessKey());
    }
}

package fr.convergence.transfer.process;

import fr.convergence.transfer.HostRequestService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter la coordination». */
@Component
class EscalateHostContractDelegate implements JavaDelegate {

    private final HostRequestService requests;

    EscalateHostContractDelegate(HostRequestService requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.escalateSignature(execution.getProcessBusinessKey());
    }
}

package fr.convergence.transfer.process;

import fr.convergence.transfer.HostRequestService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Adresser la demande à la structure»: the next task opens in that structure. */
@Component
class RequestTransferDelegate implements JavaDelegate {

    private final HostRequestService requests;
    private final TransferDates dates;

    RequestTransferDelegate(HostRequestService requests, TransferDates dates) {
        this.requests = requests;
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var host = requests.request(execution.getProcessBusinessKey());
        execution.setVariables(dates.ofHostAnswer().and(TransferProcess.HOST_SIAE, host).asMap());
    }
}

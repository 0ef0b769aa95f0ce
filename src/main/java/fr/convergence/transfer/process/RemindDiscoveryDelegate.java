package fr.convergence.transfer.process;

import fr.convergence.transfer.TransferService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler la découverte». */
@Component
class RemindDiscoveryDelegate implements JavaDelegate {

    private final TransferService transfers;

    RemindDiscoveryDelegate(TransferService transfers) {
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        transfers.remindDiscovery(execution.getProcessBusinessKey());
    }
}

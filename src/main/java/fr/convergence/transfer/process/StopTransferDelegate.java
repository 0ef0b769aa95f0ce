package fr.convergence.transfer.process;

import fr.convergence.transfer.TransferService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Arrêter la poursuite». */
@Component
class StopTransferDelegate implements JavaDelegate {

    private final TransferService transfers;

    StopTransferDelegate(TransferService transfers) {
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        transfers.stop(execution.getProcessBusinessKey());
    }
}

package fr.convergence.transfer.process;

import fr.convergence.transfer.TransferService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler la proposition attendue». */
@Component
class RemindProposalDelegate implements JavaDelegate {

    private final TransferService transfers;

    RemindProposalDelegate(TransferService transfers) {
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        transfers.remindProposal(execution.getProcessBusinessKey());
    }
}

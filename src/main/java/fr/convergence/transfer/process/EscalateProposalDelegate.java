package fr.convergence.transfer.process;

import fr.convergence.transfer.TransferService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter la direction». */
@Component
class EscalateProposalDelegate implements JavaDelegate {

    private final TransferService transfers;

    EscalateProposalDelegate(TransferService transfers) {
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        transfers.escalateProposal(execution.getProcessBusinessKey());
    }
}

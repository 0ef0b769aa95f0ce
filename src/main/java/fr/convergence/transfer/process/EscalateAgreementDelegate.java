package fr.convergence.transfer.process;

import fr.convergence.transfer.TransferService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter la direction». */
@Component
class EscalateAgreementDelegate implements JavaDelegate {

    private final TransferService transfers;

    EscalateAgreementDelegate(TransferService transfers) {
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        transfers.escalateAgreement(execution.getProcessBusinessKey());
    }
}

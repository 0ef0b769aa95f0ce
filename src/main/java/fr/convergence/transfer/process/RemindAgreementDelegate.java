package fr.convergence.transfer.process;

import fr.convergence.transfer.TransferService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler l'accord attendu». */
@Component
class RemindAgreementDelegate implements JavaDelegate {

    private final TransferService transfers;

    RemindAgreementDelegate(TransferService transfers) {
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        transfers.remindAgreement(execution.getProcessBusinessKey());
    }
}

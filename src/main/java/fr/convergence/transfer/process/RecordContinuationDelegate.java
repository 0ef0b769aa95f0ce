package fr.convergence.transfer.process;

import fr.convergence.transfer.RelayService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Consigner la poursuite». */
@Component
class RecordContinuationDelegate implements JavaDelegate {

    private final RelayService relays;

    RecordContinuationDelegate(RelayService relays) {
        this.relays = relays;
    }

    @Override
    public void execute(DelegateExecution execution) {
        relays.recordContinuation(execution.getProcessBusinessKey());
    }
}

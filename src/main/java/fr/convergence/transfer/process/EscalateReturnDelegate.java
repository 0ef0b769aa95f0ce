package fr.convergence.transfer.process;

import fr.convergence.transfer.RelayService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter la coordination». */
@Component
class EscalateReturnDelegate implements JavaDelegate {

    private final RelayService relays;

    EscalateReturnDelegate(RelayService relays) {
        this.relays = relays;
    }

    @Override
    public void execute(DelegateExecution execution) {
        relays.escalateReturn(execution.getProcessBusinessKey());
    }
}

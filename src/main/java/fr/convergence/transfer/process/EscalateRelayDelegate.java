package fr.convergence.transfer.process;

import fr.convergence.transfer.RelayService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter les directions s'il manque». */
@Component
class EscalateRelayDelegate implements JavaDelegate {

    private final RelayService relays;

    EscalateRelayDelegate(RelayService relays) {
        this.relays = relays;
    }

    @Override
    public void execute(DelegateExecution execution) {
        relays.escalateRelay(execution.getProcessBusinessKey());
    }
}

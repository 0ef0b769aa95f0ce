package fr.convergence.transfer.process;

import fr.convergence.transfer.RelayService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler le relais s'il manque». */
@Component
class RemindRelayDelegate implements JavaDelegate {

    private final RelayService relays;

    RemindRelayDelegate(RelayService relays) {
        this.relays = relays;
    }

    @Override
    public void execute(DelegateExecution execution) {
        relays.remindRelay(execution.getProcessBusinessKey());
    }
}

package fr.convergence.transfer.process;

import fr.convergence.transfer.RelayService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Clore le tuilage». */
@Component
class CloseOverlapDelegate implements JavaDelegate {

    private final RelayService relays;

    CloseOverlapDelegate(RelayService relays) {
        this.relays = relays;
    }

    @Override
    public void execute(DelegateExecution execution) {
        relays.closeOverlap(execution.getProcessBusinessKey());
    }
}

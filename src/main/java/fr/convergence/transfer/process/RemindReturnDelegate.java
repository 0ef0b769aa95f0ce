package fr.convergence.transfer.process;

import fr.convergence.transfer.RelayService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler le retour à organiser». */
@Component
class RemindReturnDelegate implements JavaDelegate {

    private final RelayService relays;

    RemindReturnDelegate(RelayService relays) {
        this.relays = relays;
    }

    @Override
    public void execute(DelegateExecution execution) {
        relays.remindReturn(execution.getProcessBusinessKey());
    }
}

package fr.convergence.transfer.process;

import fr.convergence.transfer.RelayService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Reprendre le parcours dans la structure d'origine». */
@Component
class ReturnParcoursDelegate implements JavaDelegate {

    private final RelayService relays;

    ReturnParcoursDelegate(RelayService relays) {
        this.relays = relays;
    }

    @Override
    public void execute(DelegateExecution execution) {
        relays.returnToOrigin(execution.getProcessBusinessKey());
    }
}

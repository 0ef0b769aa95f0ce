package fr.convergence.transfer.process;

import fr.convergence.transfer.RelayService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Poursuivre le parcours dans la structure d'accueil»; the relay and the time to come back have their dates from here. */
@Component
class MoveParcoursDelegate implements JavaDelegate {

    private final RelayService relays;
    private final TransferDates dates;

    MoveParcoursDelegate(RelayService relays, TransferDates dates) {
        this.relays = relays;
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var moved = relays.move(execution.getProcessBusinessKey());
        execution.setVariables(dates.of("relay")
                .and(TransferProcess.OVERLAP_OVER_ON, moved.overlapEndsOn().plusDays(1))
                .and(TransferProcess.RETURN_OVER_ON, moved.returnUntil().plusDays(1))
                .asMap());
    }
}

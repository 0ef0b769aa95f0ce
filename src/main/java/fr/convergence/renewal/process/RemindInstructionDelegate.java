package fr.convergence.renewal.process;

import fr.convergence.renewal.RenewalAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler les avis attendus». */
@Component
class RemindInstructionDelegate implements JavaDelegate {

    private final RenewalAlerts alerts;

    RemindInstructionDelegate(RenewalAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindInstruction(execution.getProcessBusinessKey());
    }
}

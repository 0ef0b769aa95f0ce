package fr.convergence.renewal.process;

import fr.convergence.renewal.RenewalAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Signaler les avis en retard». */
@Component
class EscalateInstructionDelegate implements JavaDelegate {

    private final RenewalAlerts alerts;

    EscalateInstructionDelegate(RenewalAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateInstruction(execution.getProcessBusinessKey());
    }
}

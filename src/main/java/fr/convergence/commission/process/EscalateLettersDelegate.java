package fr.convergence.commission.process;

import fr.convergence.commission.CommissionAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Signaler les courriers en retard». */
@Component
class EscalateLettersDelegate implements JavaDelegate {

    private final CommissionAlerts alerts;

    EscalateLettersDelegate(CommissionAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateLetters(execution.getProcessBusinessKey());
    }
}

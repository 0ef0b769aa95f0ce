package fr.convergence.commission.process;

import fr.convergence.commission.CommissionAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler les courriers». */
@Component
class RemindLettersDelegate implements JavaDelegate {

    private final CommissionAlerts alerts;

    RemindLettersDelegate(CommissionAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindLetters(execution.getProcessBusinessKey());
    }
}

package fr.convergence.renewal.process;

import fr.convergence.renewal.RenewalAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler l'échange attendu». */
@Component
class RemindRefusalDelegate implements JavaDelegate {

    private final RenewalAlerts alerts;

    RemindRefusalDelegate(RenewalAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindRefusal(execution.getProcessBusinessKey());
    }
}

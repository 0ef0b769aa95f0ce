package fr.convergence.renewal.process;

import fr.convergence.engine.Answers;
import fr.convergence.renewal.RenewalAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter direction et secrétariat»; the next alert is planned at once. */
@Component
class AlertDecisionDelegate implements JavaDelegate {

    private final RenewalAlerts alerts;

    AlertDecisionDelegate(RenewalAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var nextOn = alerts.alertDecision(execution.getProcessBusinessKey());
        execution.setVariables(Answers.none().and(RenewalProcess.DECISION_ALERT_ON, nextOn).asMap());
    }
}

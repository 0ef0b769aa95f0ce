package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.AccompanimentAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter sur le bilan en retard». */
@Component
class EscalateClosingDelegate implements JavaDelegate {

    private final AccompanimentAlerts alerts;

    EscalateClosingDelegate(AccompanimentAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateClosing(execution.getProcessBusinessKey());
    }
}

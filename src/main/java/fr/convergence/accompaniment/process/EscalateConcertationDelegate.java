package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.AccompanimentAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter sur la concertation». */
@Component
class EscalateConcertationDelegate implements JavaDelegate {

    private final AccompanimentAlerts alerts;

    EscalateConcertationDelegate(AccompanimentAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateConcertation(execution.getProcessBusinessKey());
    }
}

package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.AccompanimentAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler la concertation». */
@Component
class RemindConcertationDelegate implements JavaDelegate {

    private final AccompanimentAlerts alerts;

    RemindConcertationDelegate(AccompanimentAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindConcertation(execution.getProcessBusinessKey());
    }
}

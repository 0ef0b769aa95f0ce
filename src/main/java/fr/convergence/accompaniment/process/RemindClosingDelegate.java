package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.AccompanimentAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler le bilan attendu». */
@Component
class RemindClosingDelegate implements JavaDelegate {

    private final AccompanimentAlerts alerts;

    RemindClosingDelegate(AccompanimentAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindClosing(execution.getProcessBusinessKey());
    }
}

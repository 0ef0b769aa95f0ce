package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.AccompanimentAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler la décision sur le terme». */
@Component
class RemindMissedTermDelegate implements JavaDelegate {

    private final AccompanimentAlerts alerts;

    RemindMissedTermDelegate(AccompanimentAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindMissedTerm(execution.getProcessBusinessKey());
    }
}

package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.AccompanimentAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter sur le terme dépassé». */
@Component
class EscalateMissedTermDelegate implements JavaDelegate {

    private final AccompanimentAlerts alerts;

    EscalateMissedTermDelegate(AccompanimentAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateMissedTerm(execution.getProcessBusinessKey());
    }
}

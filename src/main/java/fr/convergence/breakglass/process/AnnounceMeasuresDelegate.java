package fr.convergence.breakglass.process;

import fr.convergence.breakglass.BreakGlassAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Annoncer les mesures à prendre». */
@Component
class AnnounceMeasuresDelegate implements JavaDelegate {

    private final BreakGlassAlerts alerts;

    AnnounceMeasuresDelegate(BreakGlassAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.announceMeasures(execution.getProcessBusinessKey());
    }
}

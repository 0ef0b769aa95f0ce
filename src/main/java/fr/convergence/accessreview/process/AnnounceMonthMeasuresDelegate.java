package fr.convergence.accessreview.process;

import fr.convergence.accessreview.AccessReviewAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Annoncer les mesures du mois». */
@Component
class AnnounceMonthMeasuresDelegate implements JavaDelegate {

    private final AccessReviewAlerts alerts;

    AnnounceMonthMeasuresDelegate(AccessReviewAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.announceMeasures(execution.getProcessBusinessKey());
    }
}

package fr.convergence.worksite.process;

import fr.convergence.worksite.WorksiteService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter la coordination». */
@Component
class EscalateIncidentDelegate implements JavaDelegate {

    private final WorksiteService worksites;

    EscalateIncidentDelegate(WorksiteService worksites) {
        this.worksites = worksites;
    }

    @Override
    public void execute(DelegateExecution execution) {
        worksites.escalateIncident(execution.getProcessBusinessKey());
    }
}

package fr.convergence.worksite.process;

import fr.convergence.worksite.WorksiteService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler l'incident à suivre». */
@Component
class RemindIncidentDelegate implements JavaDelegate {

    private final WorksiteService worksites;

    RemindIncidentDelegate(WorksiteService worksites) {
        this.worksites = worksites;
    }

    @Override
    public void execute(DelegateExecution execution) {
        worksites.remindIncident(execution.getProcessBusinessKey());
    }
}

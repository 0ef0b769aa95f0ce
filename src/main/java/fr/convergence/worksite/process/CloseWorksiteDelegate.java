package fr.convergence.worksite.process;

import fr.convergence.worksite.WorksiteService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Clore la présence sur le chantier». */
@Component
class CloseWorksiteDelegate implements JavaDelegate {

    private final WorksiteService worksites;

    CloseWorksiteDelegate(WorksiteService worksites) {
        this.worksites = worksites;
    }

    @Override
    public void execute(DelegateExecution execution) {
        worksites.close(execution.getProcessBusinessKey());
    }
}

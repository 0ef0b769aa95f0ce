package fr.convergence.worksite.process;

import fr.convergence.worksite.WorksiteService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler l'accueil à faire». */
@Component
class RemindWelcomeDelegate implements JavaDelegate {

    private final WorksiteService worksites;

    RemindWelcomeDelegate(WorksiteService worksites) {
        this.worksites = worksites;
    }

    @Override
    public void execute(DelegateExecution execution) {
        worksites.remindWelcome(execution.getProcessBusinessKey());
    }
}

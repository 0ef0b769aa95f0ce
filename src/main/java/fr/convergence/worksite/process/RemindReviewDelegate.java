package fr.convergence.worksite.process;

import fr.convergence.worksite.WorksiteService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler le point à faire». */
@Component
class RemindReviewDelegate implements JavaDelegate {

    private final WorksiteService worksites;

    RemindReviewDelegate(WorksiteService worksites) {
        this.worksites = worksites;
    }

    @Override
    public void execute(DelegateExecution execution) {
        worksites.remindReview(execution.getProcessBusinessKey());
    }
}

package fr.convergence.worksite.process;

import fr.convergence.engine.Answers;
import fr.convergence.worksite.WorksiteService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Fixer le prochain point». */
@Component
class PlanReviewDelegate implements JavaDelegate {

    private final WorksiteService worksites;

    PlanReviewDelegate(WorksiteService worksites) {
        this.worksites = worksites;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var day = worksites.planReview(execution.getProcessBusinessKey());
        execution.setVariables(Answers.none().and(WorksiteProcess.NEXT_REVIEW_ON, day).asMap());
    }
}

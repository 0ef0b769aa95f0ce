package fr.convergence.worksite.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Préparer le point»: its reminders run from the day on which it opens. */
@Component
class PrepareReviewDelegate implements JavaDelegate {

    private final WorksiteDates dates;

    PrepareReviewDelegate(WorksiteDates dates) {
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(dates.of("review").asMap());
    }
}

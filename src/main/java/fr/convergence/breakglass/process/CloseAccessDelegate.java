package fr.convergence.breakglass.process;

import fr.convergence.breakglass.BreakGlassService;
import fr.convergence.calendar.Deadlines;
import fr.convergence.engine.Answers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Refermer l'accès»; the time of the review begins. */
@Component
class CloseAccessDelegate implements JavaDelegate {

    private final BreakGlassService accesses;
    private final Deadlines deadlines;

    CloseAccessDelegate(BreakGlassService accesses, Deadlines deadlines) {
        this.accesses = accesses;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        accesses.close(execution.getProcessBusinessKey());
        var review = deadlines.of(BreakglassProcess.KEY, "accessReview");
        execution.setVariables(Answers.none()
                .and(BreakglassProcess.REVIEW_REMIND_ON, review.remindOn())
                .and(BreakglassProcess.REVIEW_ESCALATE_ON, review.escalateOn())
                .asMap());
    }
}

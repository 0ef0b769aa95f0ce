package fr.convergence.retention.process;

import fr.convergence.retention.HoldService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler la revue au DPO». */
@Component
class RemindHoldReviewDelegate implements JavaDelegate {

    private final HoldService holds;

    RemindHoldReviewDelegate(HoldService holds) {
        this.holds = holds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        holds.remindReview(execution.getProcessBusinessKey());
    }
}

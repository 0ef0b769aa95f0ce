package fr.convergence.followup.process;

import fr.convergence.engine.Answers;
import fr.convergence.followup.FollowupService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Clore le suivi». */
@Component
class CloseFollowupDelegate implements JavaDelegate {

    private final FollowupService followups;

    CloseFollowupDelegate(FollowupService followups) {
        this.followups = followups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = followups.close(execution.getProcessBusinessKey());
        execution.setVariables(Answers.of(FollowupProcess.OUTCOME, outcome.name()).asMap());
    }
}

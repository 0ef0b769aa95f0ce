package fr.convergence.followup.process;

import fr.convergence.followup.FollowupService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Alerter la direction». */
@Component
class EscalateFollowupDelegate implements JavaDelegate {

    private final FollowupService followups;

    EscalateFollowupDelegate(FollowupService followups) {
        this.followups = followups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followups.escalate(execution.getProcessBusinessKey());
    }
}

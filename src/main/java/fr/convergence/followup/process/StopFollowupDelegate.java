package fr.convergence.followup.process;

import fr.convergence.followup.FollowupService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Arrêter le suivi». */
@Component
class StopFollowupDelegate implements JavaDelegate {

    private final FollowupService followups;

    StopFollowupDelegate(FollowupService followups) {
        this.followups = followups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followups.stop(execution.getProcessBusinessKey());
    }
}

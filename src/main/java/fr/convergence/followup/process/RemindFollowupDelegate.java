package fr.convergence.followup.process;

import fr.convergence.followup.FollowupService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler l'étape attendue». */
@Component
class RemindFollowupDelegate implements JavaDelegate {

    private final FollowupService followups;

    RemindFollowupDelegate(FollowupService followups) {
        this.followups = followups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followups.remind(execution.getProcessBusinessKey());
    }
}

package fr.convergence.followup.process;

import fr.convergence.followup.FollowupService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Reprendre l'accompagnement». */
@Component
class ResumeParcoursDelegate implements JavaDelegate {

    private final FollowupService followups;

    ResumeParcoursDelegate(FollowupService followups) {
        this.followups = followups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followups.resumeParcours(execution.getProcessBusinessKey());
    }
}

package fr.convergence.followup.process;

import fr.convergence.engine.Answers;
import fr.convergence.followup.FollowupService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Ouvrir l'année de suivi». */
@Component
class StartFollowupDelegate implements JavaDelegate {

    private final FollowupService followups;

    StartFollowupDelegate(FollowupService followups) {
        this.followups = followups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var endsOn = followups.start(execution.getProcessBusinessKey());
        execution.setVariables(Answers.none().and(FollowupProcess.ENDS_ON, endsOn).asMap());
    }
}

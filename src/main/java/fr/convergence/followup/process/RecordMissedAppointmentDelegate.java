package fr.convergence.followup.process;

import fr.convergence.followup.FollowupService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Consigner le rendez-vous non tenu». */
@Component
class RecordMissedAppointmentDelegate implements JavaDelegate {

    private final FollowupService followups;

    RecordMissedAppointmentDelegate(FollowupService followups) {
        this.followups = followups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followups.recordMissed(execution.getProcessBusinessKey());
    }
}

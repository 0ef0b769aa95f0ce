package fr.convergence.intake.process;

import fr.convergence.intake.IntakeAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Écrire à la personne et à l'orienteur». */
@Component
class RedirectPersonDelegate implements JavaDelegate {

    private final IntakeAlerts alerts;

    RedirectPersonDelegate(IntakeAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.announceRedirection(execution.getProcessBusinessKey());
    }
}

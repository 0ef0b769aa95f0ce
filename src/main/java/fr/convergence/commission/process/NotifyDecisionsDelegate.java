package fr.convergence.commission.process;

import fr.convergence.commission.DeliberationService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Notifier les décisions». */
@Component
class NotifyDecisionsDelegate implements JavaDelegate {

    private final DeliberationService deliberation;

    NotifyDecisionsDelegate(DeliberationService deliberation) {
        this.deliberation = deliberation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deliberation.notifyDecisions(execution.getProcessBusinessKey());
    }
}

package fr.convergence.transfer.process;

import fr.convergence.transfer.HostRequestService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler la réponse attendue». */
@Component
class RemindHostAnswerDelegate implements JavaDelegate {

    private final HostRequestService requests;

    RemindHostAnswerDelegate(HostRequestService requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.remindAnswer(execution.getProcessBusinessKey());
    }
}

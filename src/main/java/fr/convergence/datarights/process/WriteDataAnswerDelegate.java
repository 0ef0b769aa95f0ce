package fr.convergence.datarights.process;

import fr.convergence.datarights.DataRequestService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Préparer la réponse». */
@Component
class WriteDataAnswerDelegate implements JavaDelegate {

    private final DataRequestService requests;

    WriteDataAnswerDelegate(DataRequestService requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.writeAnswer(execution.getProcessBusinessKey());
    }
}

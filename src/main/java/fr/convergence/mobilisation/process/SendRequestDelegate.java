package fr.convergence.mobilisation.process;

import fr.convergence.mobilisation.RequestService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Envoyer la demande à l'opérateur». */
@Component
class SendRequestDelegate implements JavaDelegate {

    private final RequestService requests;

    SendRequestDelegate(RequestService requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.send(MobilisationProcess.id(execution));
    }
}

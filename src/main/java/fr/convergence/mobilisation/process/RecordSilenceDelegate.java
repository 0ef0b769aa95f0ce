package fr.convergence.mobilisation.process;

import fr.convergence.engine.Answers;
import fr.convergence.mobilisation.RequestService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Constater le silence». */
@Component
class RecordSilenceDelegate implements JavaDelegate {

    private final RequestService requests;

    RecordSilenceDelegate(RequestService requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var left = requests.recordSilence(MobilisationProcess.id(execution));
        execution.setVariables(Answers.of(MobilisationProcess.OPERATOR_LEFT, left).asMap());
    }
}

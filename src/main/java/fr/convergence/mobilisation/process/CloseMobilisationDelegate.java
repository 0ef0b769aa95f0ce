package fr.convergence.mobilisation.process;

import fr.convergence.engine.Answers;
import fr.convergence.mobilisation.NeedService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Clore le besoin». */
@Component
class CloseMobilisationDelegate implements JavaDelegate {

    private final NeedService needs;

    CloseMobilisationDelegate(NeedService needs) {
        this.needs = needs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var result = needs.close(MobilisationProcess.id(execution));
        execution.setVariables(Answers.of(MobilisationProcess.RESULT, result.name()).asMap());
    }
}

package fr.convergence.mobilisation.process;

import fr.convergence.mobilisation.NeedService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Reprendre le besoin». */
@Component
class ResumeNeedDelegate implements JavaDelegate {

    private final NeedService needs;

    ResumeNeedDelegate(NeedService needs) {
        this.needs = needs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        needs.resume(MobilisationProcess.id(execution));
    }
}

package fr.convergence.mobilisation.process;

import fr.convergence.mobilisation.NeedService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Inscrire le besoin non couvert». */
@Component
class RegisterUnmetNeedDelegate implements JavaDelegate {

    private final NeedService needs;

    RegisterUnmetNeedDelegate(NeedService needs) {
        this.needs = needs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        needs.registerUnmet(MobilisationProcess.id(execution));
    }
}

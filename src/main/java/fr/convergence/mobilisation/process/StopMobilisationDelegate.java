package fr.convergence.mobilisation.process;

import fr.convergence.mobilisation.MobilisationService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Arrêter ou transmettre le besoin». */
@Component
class StopMobilisationDelegate implements JavaDelegate {

    private final MobilisationService mobilisations;

    StopMobilisationDelegate(MobilisationService mobilisations) {
        this.mobilisations = mobilisations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mobilisations.stop(MobilisationProcess.id(execution), MobilisationProcess.SIAE.from(execution));
    }
}

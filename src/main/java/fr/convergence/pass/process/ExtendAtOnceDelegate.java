package fr.convergence.pass.process;

import fr.convergence.pass.ExtensionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Prolonger sans prescripteur». */
@Component
class ExtendAtOnceDelegate implements JavaDelegate {

    private final ExtensionService extensions;

    ExtendAtOnceDelegate(ExtensionService extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extensions.grantWithoutPrescriber(execution.getProcessBusinessKey());
    }
}

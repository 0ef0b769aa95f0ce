package fr.convergence.pass.process;

import fr.convergence.pass.ExtensionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Annoncer le refus». */
@Component
class NotifyDenialDelegate implements JavaDelegate {

    private final ExtensionService extensions;

    NotifyDenialDelegate(ExtensionService extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extensions.announceDenial(execution.getProcessBusinessKey());
    }
}

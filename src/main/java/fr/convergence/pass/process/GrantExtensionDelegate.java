package fr.convergence.pass.process;

import fr.convergence.pass.ExtensionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Prolonger le PASS». */
@Component
class GrantExtensionDelegate implements JavaDelegate {

    private final ExtensionService extensions;

    GrantExtensionDelegate(ExtensionService extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extensions.grant(execution.getProcessBusinessKey());
    }
}

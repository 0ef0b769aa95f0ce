package fr.convergence.pass.process;

import fr.convergence.pass.ExtensionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Retirer la demande». */
@Component
class WithdrawExtensionDelegate implements JavaDelegate {

    private final ExtensionService extensions;

    WithdrawExtensionDelegate(ExtensionService extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extensions.withdraw(execution.getProcessBusinessKey());
    }
}

package fr.convergence.pass.process;

import fr.convergence.engine.Answers;
import fr.convergence.pass.ExtensionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Situer la demande dans la fenêtre». */
@Component
class PlanDeclarationDelegate implements JavaDelegate {

    private final ExtensionService extensions;

    PlanDeclarationDelegate(ExtensionService extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var dates = extensions.dates(execution.getProcessBusinessKey());
        execution.setVariables(Answers.none()
                .and(PassProcess.WINDOW_OPENS_ON, dates.opensOn())
                .and(PassProcess.DECLARATION_REMIND_ON, dates.remindOn())
                .and(PassProcess.DECLARATION_ESCALATE_ON, dates.escalateOn())
                .asMap());
    }
}

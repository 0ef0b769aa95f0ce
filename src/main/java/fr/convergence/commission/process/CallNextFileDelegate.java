package fr.convergence.commission.process;

import fr.convergence.commission.DeliberationService;
import fr.convergence.engine.Answers;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Appeler le dossier suivant». */
@Component
class CallNextFileDelegate implements JavaDelegate {

    private final DeliberationService deliberation;

    CallNextFileDelegate(DeliberationService deliberation) {
        this.deliberation = deliberation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var next = deliberation.callNext(execution.getProcessBusinessKey());
        execution.setVariables(Answers.of(CommissionProcess.FILE_LEFT, next.isPresent())
                .and(CommissionProcess.FILE_ID, next.map(UUID::toString).orElse(null))
                .asMap());
    }
}

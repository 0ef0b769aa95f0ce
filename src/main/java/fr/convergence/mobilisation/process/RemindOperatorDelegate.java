package fr.convergence.mobilisation.process;

import fr.convergence.engine.Answers;
import fr.convergence.mobilisation.RequestService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Relancer l'opérateur». */
@Component
class RemindOperatorDelegate implements JavaDelegate {

    private final RequestService requests;

    RemindOperatorDelegate(RequestService requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var next = requests.remind(MobilisationProcess.id(execution)).orElse(null);
        execution.setVariables(Answers.of(MobilisationProcess.REMINDER_PLANNED, next != null)
                .and(MobilisationProcess.REMIND_ON, next)
                .asMap());
    }
}

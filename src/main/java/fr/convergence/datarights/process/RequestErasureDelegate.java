package fr.convergence.datarights.process;

import fr.convergence.datarights.ExecutionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Demander l'effacement». */
@Component
class RequestErasureDelegate implements JavaDelegate {

    private final ExecutionService executions;

    RequestErasureDelegate(ExecutionService executions) {
        this.executions = executions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        executions.requestErasure(execution.getProcessBusinessKey());
    }
}

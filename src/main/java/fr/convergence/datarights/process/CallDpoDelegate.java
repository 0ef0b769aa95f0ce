package fr.convergence.datarights.process;

import fr.convergence.datarights.DataRequestService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler le terme». */
@Component
class CallDpoDelegate implements JavaDelegate {

    private final DataRequestService requests;

    CallDpoDelegate(DataRequestService requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(DatarightsProcess.next(requests.call(execution.getProcessBusinessKey())).asMap());
    }
}

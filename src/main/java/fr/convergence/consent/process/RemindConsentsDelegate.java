package fr.convergence.consent.process;

import fr.convergence.consent.ConsentDeskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Rappeler le registre au fil rouge». */
@Component
class RemindConsentsDelegate implements JavaDelegate {

    private final ConsentDeskService desk;

    RemindConsentsDelegate(ConsentDeskService desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.remind(execution.getProcessBusinessKey());
    }
}

package fr.convergence.renewal.process;

import fr.convergence.engine.Answers;
import fr.convergence.renewal.RenewalService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Transmettre à la commission». */
@Component
class SubmitFileDelegate implements JavaDelegate {

    private final RenewalService renewals;

    SubmitFileDelegate(RenewalService renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var alertOn = renewals.submit(execution.getProcessBusinessKey());
        execution.setVariables(Answers.none().and(RenewalProcess.DECISION_ALERT_ON, alertOn).asMap());
    }
}

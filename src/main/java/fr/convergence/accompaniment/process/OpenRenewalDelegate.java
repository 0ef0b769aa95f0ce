package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.TermService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Ouvrir le renouvellement». */
@Component
class OpenRenewalDelegate implements JavaDelegate {

    private final TermService terms;

    OpenRenewalDelegate(TermService terms) {
        this.terms = terms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        terms.openRenewal(execution.getProcessBusinessKey(), AccompanimentProcess.SIAE.from(execution));
    }
}

package fr.convergence.accompaniment.process;

import fr.convergence.accompaniment.TermService;
import fr.convergence.engine.Answers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Calculer le prochain terme». */
@Component
class WatchTermDelegate implements JavaDelegate {

    private final TermService terms;

    WatchTermDelegate(TermService terms) {
        this.terms = terms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var watch = terms.watch(execution.getProcessBusinessKey(), AccompanimentProcess.SIAE.from(execution));
        execution.setVariables(Answers.of(AccompanimentProcess.UNDER_CONTRACT, watch.underContract())
                .and(AccompanimentProcess.RENEWAL_OPENS_ON, watch.renewalOpensOn())
                .and(AccompanimentProcess.TERM_PASSED_ON, watch.passedOn())
                .asMap());
    }
}
